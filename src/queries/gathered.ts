import { isOverdue } from '~/domain/dates/iso-date.ts';
import type { GATHERED } from '~/schemas/gathered.ts';
import { library, today } from './library.ts';

/** Review, dates and changes of a page that is drawn from many entries. Throws where content/gathered/ has none. */
export async function datesOf(name: (typeof GATHERED)[number]) {
  const { gathered } = await library();
  const found = gathered.find(({ id }) => id === name);
  if (!found)
    throw new Error(`content/gathered/${name}.yaml is missing; write there when the page was read and what changed`);
  return { ...found.data, overdue: isOverdue(found.data.nextReview, today) };
}
