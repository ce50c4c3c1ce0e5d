/** A calendar day as text, such as 2026-11-23. No time, no zone. */
export type IsoDate = string;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The day that an instant falls on in UTC. The caller reads the clock. */
export const toIsoDate = (instant: number): IsoDate => new Date(instant).toISOString().slice(0, 10);

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_HOUR = 3_600_000;

/** The day a site is shown as of: `asOf` where it is set, else the day of `now` (milliseconds). Throws when `asOf` is no date. */
export function dayToShow(asOf: string | undefined, now: number): IsoDate {
  if (!asOf) return toIsoDate(now);
  const isDate = DATE.test(asOf) && !Number.isNaN(Date.parse(asOf)) && toIsoDate(Date.parse(asOf)) === asOf;
  if (!isDate) throw new Error(`AS_OF is "${asOf}"; write a date such as 2027-03-31`);
  return asOf;
}

/** The furthest day that it already is somewhere on earth: a writer in Auckland may date a change before UTC gets there. */
export const furthestDay = (now: number): IsoDate => toIsoDate(now + 14 * MS_PER_HOUR);

/** The same day `months` later; the last day of the month where that day does not exist (31 January + 1 = 28 February). */
export function addMonths(start: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toIsoDate(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
}

/** Whether a page is past the day by which it should have been read again. */
export const isOverdue = (nextReview: IsoDate, today: IsoDate): boolean => today > nextReview;

/** A day as US readers write it: November 23, 2026. */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${day}, ${year}`;
}
