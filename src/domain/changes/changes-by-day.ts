import type { IsoDate } from '../dates/iso-date.ts';

/** A page with its list of changes. */
export type ChangedPage = {
  readonly url: string;
  readonly title: string;
  readonly changes: readonly { readonly date: IsoDate; readonly what: string }[];
};

/** One day with what changed on it. */
export type DayOfChanges = {
  readonly date: IsoDate;
  readonly changes: readonly { readonly url: string; readonly title: string; readonly what: string }[];
};

/** All changes of all pages by day, newest first; within a day in the order of the pages. */
export function changesByDay(pages: readonly ChangedPage[]): DayOfChanges[] {
  const all = pages.flatMap(({ url, title, changes }) => changes.map(({ date, what }) => ({ date, url, title, what })));
  return [...new Set(all.map(({ date }) => date))]
    .sort()
    .reverse()
    .map((date) => ({
      date,
      changes: all.filter((change) => change.date === date).map(({ url, title, what }) => ({ url, title, what })),
    }));
}
