import type { IsoDate } from '../../domain/dates/iso-date.ts';
import { freshness, SOON_DAYS } from '../../domain/review/freshness.ts';
import { reviewed, type Reviewed } from './reviewed.ts';
import { pageOfFile } from './site-map.ts';

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

/** The pages that are overdue for a review on a day, and those that soon will be, as lines, with the count of the overdue. */
export function freshList(
  content: Reviewed,
  today: IsoDate,
): { readonly lines: readonly string[]; readonly overdue: number } {
  const pages = reviewed(content).map(({ file, data: { nextReview } }) => ({
    url: pageOfFile(file) ?? file,
    nextReview,
  }));
  const { overdue, soon } = freshness(pages, today);
  return {
    overdue: overdue.length,
    lines: [
      ...overdue.map(({ url, nextReview, daysOver }) => `${url}  ${days(daysOver)} overdue, since ${nextReview}`),
      ...soon.map(({ url, nextReview, daysLeft }) => `${url}  due in ${days(daysLeft)}, by ${nextReview}`),
      `${today}: of ${pages.length} pages, ${overdue.length} overdue and ${soon.length} due within ${SOON_DAYS} days`,
    ],
  };
}
