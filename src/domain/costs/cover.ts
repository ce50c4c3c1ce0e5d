import { mapParts, NOTHING, plus, sumOf, type ByPart, type Month, type Part } from './bills.ts';

/** What the reader pays of a covered bill once the deductible is met: a percentage, or a fixed amount for each visit. */
export type CostShare =
  { readonly kind: 'coinsurance'; readonly percent: number } | { readonly kind: 'copay'; readonly cents: number };

/** A year of a plan: what has to be paid first, how much of that is left, and how many months go by before it starts again. */
export type PlanYear = { readonly deductible: number; readonly deductibleLeft: number; readonly monthsLeft: number };

/** The maker's savings: what the reader then pays for the drug at each session at least, and the most the program adds in a plan year. */
export type Savings = { readonly copay: number; readonly limit: number };

/** Who pays besides the reader. Amounts in cents. */
export type Cover =
  | { readonly kind: 'self' }
  | {
      readonly kind: 'insurance';
      readonly year: PlanYear;
      readonly share: CostShare;
      readonly maximum: number;
      readonly maximumLeft: number;
      readonly savings?: Savings | undefined;
    }
  | { readonly kind: 'superbill'; readonly year: PlanYear; readonly percent: number }
  | { readonly kind: 'medicare'; readonly year: PlanYear; readonly percent: number };

/** The parts that each way of paying touches, in the order in which they use up a deductible. Travel is nobody's but the reader's. */
export const TOUCHES: Readonly<Record<Cover['kind'], readonly Part[]>> = {
  self: [],
  insurance: ['intake', 'session', 'observation'],
  superbill: ['intake', 'observation', 'therapy'],
  medicare: ['intake', 'session', 'observation'],
};

/** The parts that money from a health account (HSA or FSA) may pay for. */
export const HEALTH_ACCOUNT_PARTS: readonly Part[] = ['session', 'observation', 'intake', 'therapy'];

/**
 * What is left in the running plan year; cents. With the maker's savings the drug comes through the pharmacy benefit and has a
 * deductible of its own; otherwise everything shares one.
 */
type Account = {
  readonly deductible: number;
  readonly drugDeductible: number;
  readonly maximum: number;
  readonly savings: number;
};

/**
 * One month, settled: what the reader pays before taxes, and what the maker's program adds. The rest is the plan's. `deductible` and
 * `share` are what the reader would owe below and above the deductible, before the maker's program and the maximum lower it.
 */
export type SettledMonth = {
  readonly bills: ByPart;
  readonly reader: ByPart;
  readonly maker: number;
  readonly deductible: number;
  readonly share: number;
};

const MONTHS_A_YEAR = 12;

type Covered = Exclude<Cover, { kind: 'self' }>;

const account = (cover: Covered, deductible: number, maximum: number): Account => ({
  deductible,
  drugDeductible: deductible,
  maximum,
  savings: cover.kind === 'insurance' ? (cover.savings?.limit ?? 0) : 0,
});

const newAccount = (cover: Covered): Account =>
  account(cover, cover.year.deductible, cover.kind === 'insurance' ? cover.maximum : Infinity);

/** In the year that runs already, less may be left; never more than a whole year has. */
const runningAccount = (cover: Covered): Account =>
  account(
    cover,
    Math.min(cover.year.deductibleLeft, cover.year.deductible),
    cover.kind === 'insurance' ? Math.min(cover.maximumLeft, cover.maximum) : Infinity,
  );

/** Whether the plan's year has just started again as a month begins; months count from 0. */
const startsAgain = ({ year }: Covered, month: number) =>
  month > 0 && planYearOf(year, month) > planYearOf(year, month - 1);

/** What the reader owes of the part of a bill above the deductible. */
function ownShare(cover: Covered, rest: number, visits: number): number {
  if (cover.kind === 'superbill') return rest * (1 - cover.percent / 100);
  if (cover.kind === 'medicare') return (rest * cover.percent) / 100;
  return cover.share.kind === 'coinsurance'
    ? (rest * cover.share.percent) / 100
    : Math.min(rest, cover.share.cents * visits);
}

/** One bill against the account: what the reader and the maker's program pay, and what is left. */
function payOne(cover: Covered, part: Part, { bills, sessions }: Month, left: Account) {
  const savings = part === 'session' && cover.kind === 'insurance' ? cover.savings : undefined;
  const purse = savings ? 'drugDeductible' : 'deductible';
  const visits = part === 'session' || part === 'observation' ? sessions : 1;
  const first = Math.min(bills[part], left[purse]);
  // With the maker's savings the drug costs the reader their copay at least, else a price that uses up the deductible sooner would pay off.
  const least = savings ? Math.min(bills[part], savings.copay * visits) : 0;
  const owes = Math.max(least, first + ownShare(cover, bills[part] - first, visits));
  const maker = savings ? Math.min(left.savings, owes - least) : 0;
  const reader = Math.min(owes - maker, left.maximum);
  return {
    reader,
    maker,
    deductible: first,
    share: owes - first,
    left: {
      ...left,
      [purse]: left[purse] - first,
      maximum: left.maximum - reader,
      savings: left.savings - maker,
    },
  };
}

function settleMonth(cover: Covered, month: Month, start: Account) {
  const paid: Partial<Record<Part, number>> = {};
  let left = start;
  let [maker, deductible, share] = [0, 0, 0];
  for (const part of TOUCHES[cover.kind]) {
    const one = payOne(cover, part, month, left);
    paid[part] = one.reader;
    maker += one.maker;
    deductible += one.deductible;
    share += one.share;
    left = one.left;
  }
  const reader = mapParts((part) => paid[part] ?? month.bills[part]);
  return { settled: { bills: month.bills, reader, maker, deductible, share }, left };
}

/** Every month in order, with the deductible, the maximum and the savings carried along and started again with each plan year. */
export function settle(cover: Cover, months: readonly Month[]): SettledMonth[] {
  if (cover.kind === 'self')
    return months.map(({ bills }) => ({ bills, reader: bills, maker: 0, deductible: 0, share: 0 }));
  let left = runningAccount(cover);
  return months.map((month, index) => {
    if (startsAgain(cover, index)) left = newAccount(cover);
    const result = settleMonth(cover, month, left);
    left = result.left;
    return result.settled;
  });
}

/** In which plan year a month is, counted from 0 for the one that runs as the course begins. */
export const planYearOf = ({ monthsLeft }: PlanYear, month: number): number =>
  month < monthsLeft ? 0 : 1 + Math.floor((month - monthsLeft) / MONTHS_A_YEAR);

/** What the reader pays of everything, part by part. */
export const readerParts = (months: readonly SettledMonth[]): ByPart =>
  months.reduce((sum, { reader }) => plus(sum, reader), NOTHING);

/** What of the reader's share a health account may pay. */
export const healthAccountShare = (reader: ByPart): number =>
  sumOf(mapParts((part) => (HEALTH_ACCOUNT_PARTS.includes(part) ? reader[part] : 0)));
