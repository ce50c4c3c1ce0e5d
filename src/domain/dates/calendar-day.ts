import { formatDate, toIsoDate, type IsoDate } from './iso-date.ts';

/** The days of the week as they stand in an address, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The same in words. */
export const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

// A day has no zone: it is counted as midnight in UTC, where every day has 24 hours, so no clock change can move it.
const MS_PER_DAY = 86_400_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day that exists, such as 2028-02-29 and not 2027-02-29. */
export const isIsoDate = (text: string): text is IsoDate =>
  DATE.test(text) && !Number.isNaN(Date.parse(text)) && toIsoDate(Date.parse(text)) === text;

/** The day so many days later; earlier for a negative number. */
export const addDays = (start: IsoDate, days: number): IsoDate => toIsoDate(Date.parse(start) + days * MS_PER_DAY);

/** How many days from one day to another; negative when the second comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;

/** The day of the week. */
export const weekdayOf = (date: IsoDate): Weekday =>
  WEEKDAYS[(new Date(Date.parse(date)).getUTCDay() + 6) % WEEKDAYS.length] ?? 'mon';

/** A day with its weekday, as US readers write it: Tuesday, November 3, 2026. */
export const formatDay = (date: IsoDate): string => `${WEEKDAY_NAMES[weekdayOf(date)]}, ${formatDate(date)}`;

const withoutYear = (date: IsoDate) => formatDate(date).replace(/, \d+$/, '');
const short = (date: IsoDate) => `${WEEKDAY_NAMES[weekdayOf(date)].slice(0, 3)}, ${withoutYear(date)}`;

/** A run of days in few words, its year once: "Tue, January 5 to Fri, January 8, 2027". */
export function formatDays({ first, last }: { readonly first: IsoDate; readonly last: IsoDate }): string {
  const year = (date: IsoDate) => date.slice(0, 4);
  if (first === last) return `${short(first)}, ${year(first)}`;
  const start = year(first) === year(last) ? short(first) : `${short(first)}, ${year(first)}`;
  return `${start} to ${short(last)}, ${year(last)}`;
}
