import { changesByDay } from '~/domain/changes/changes-by-day.ts';
import { library } from './library.ts';
import { pageAt } from './shell.ts';

/** Every change of every page that keeps a list of them, by day, newest first. */
export async function whatsNewPage() {
  const lib = await library();
  const kept = [
    ...lib.articles.map(({ id, data }) => ({ url: `/${id}/`, changes: data.changes })),
    { url: '/compare-options/', changes: lib.decision.changes },
    ...lib.pages.map(({ id, data }) => ({ url: `/${id}/`, changes: data.changes })),
  ];
  return { days: changesByDay(kept.map((page) => ({ ...page, title: pageAt(lib, page.url).title }))) };
}
