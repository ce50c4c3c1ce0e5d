import { courseWeeks, mapParts, monthlyBills, NOTHING, plus, sumOf, type ByPart, type Course } from './bills.ts';
import { healthAccountShare, readerParts, settle, type Cover, type SettledMonth } from './cover.ts';

/** Who pays, and the share of eligible costs that a health account (HSA or FSA) saves in taxes; 0 for none. */
export type Paying = { readonly cover: Cover; readonly taxPercent: number };

/** One course of treatment, paid in one way, in whole cents. */
export type Estimate = {
  /** What everything costs together, and part by part. */
  readonly price: number;
  readonly priceParts: ByPart;
  /** What the reader pays in the end, and part by part before taxes. */
  readonly reader: number;
  readonly readerParts: ByPart;
  /** What a health account saves in taxes: readerParts together, less this, is what the reader pays. */
  readonly tax: number;
  readonly insurance: number;
  readonly maker: number;
  readonly months: number;
  /** What the reader has paid by the end of each month. */
  readonly paidByMonth: readonly number[];
};

/** Noise of fractions is cut off first, so that half a cent is half a cent, whichever way it came about. */
const wholeCents = (cents: number) => Math.round(Math.round(cents * 1e4) / 1e4);

/** Whole cents for each part that add up to a whole total: the largest remainders are rounded up. */
function apportioned(parts: ByPart, total: number): ByPart {
  const floors = mapParts((part) => Math.floor(Math.round(parts[part] * 1e4) / 1e4));
  const missing = total - sumOf(floors);
  const byRemainder = (Object.keys(floors) as (keyof ByPart)[]).sort(
    (a, b) => parts[b] - floors[b] - (parts[a] - floors[a]),
  );
  const raised = new Set(byRemainder.slice(0, missing));
  return mapParts((part) => floors[part] + (raised.has(part) ? 1 : 0));
}

/** What the reader has paid by the end of each month, with the taxes saved taken off. */
function paidByMonth(months: readonly SettledMonth[], taxPercent: number): number[] {
  let soFar = NOTHING;
  return months.map(({ reader }) => {
    soFar = plus(soFar, reader);
    return wholeCents(sumOf(soFar) - (healthAccountShare(soFar) * taxPercent) / 100);
  });
}

/** What a course costs, who pays how much of it, and when. */
export function estimate(course: Course, { cover, taxPercent }: Paying): Estimate {
  const months = settle(cover, monthlyBills(course));
  const priceParts = months.reduce((sum, { bills }) => plus(sum, bills), NOTHING);
  const price = wholeCents(sumOf(priceParts));
  const parts = readerParts(months);
  const beforeTax = wholeCents(sumOf(parts));
  const paid = paidByMonth(months, taxPercent);
  const reader = paid.at(-1) ?? 0;
  const maker = Math.min(price - beforeTax, wholeCents(months.reduce((sum, month) => sum + month.maker, 0)));
  return {
    price,
    priceParts: apportioned(priceParts, price),
    reader,
    readerParts: apportioned(parts, beforeTax),
    tax: beforeTax - reader,
    insurance: price - beforeTax - maker,
    maker,
    months: months.length,
    paidByMonth: paid,
  };
}

/** The same course, ending with its last session: without what comes after. */
export const firstCourseOnly = (course: Course): Course => ({ ...course, upkeepMonths: 0, weeks: courseWeeks(course) });
