import { courseOf, payingOf, type Answers, type Start } from './answers.ts';
import {
  courseWeeks,
  laterSessionsBy,
  monthlyBills,
  NOTHING,
  plus,
  sessionsBy,
  sumOf,
  WEEKS_A_MONTH,
  type ByPart,
  type Course,
  type Part,
} from './bills.ts';
import {
  healthAccountShare,
  planYearOf,
  readerParts,
  settle,
  TOUCHES,
  type Cover,
  type SettledMonth,
} from './cover.ts';
import { formatMoney } from '../money/money.ts';

/** One line of a sum that can be redone on paper: what it is, how it is reckoned, and what comes out. */
export type Line = { readonly what: string; readonly sum: string; readonly result: string; readonly total?: true };

/** Cents as a reader writes them; fractions of a cent are noise by then. */
export const usd = (cents: number): string => formatMoney({ cents: Math.round(cents), currency: 'USD' });

/** A count as a person writes it, with so many decimals that a sum redone with it comes out the same. */
export const count = (value: number): string => String(Math.round(value * 1e4) / 1e4);

const PART_NAMES: Readonly<Record<Part, string>> = {
  intake: 'First visit',
  session: 'Sessions',
  observation: 'Second bills',
  therapy: 'Therapy',
  travel: 'Travel and time off',
};

/** What each part of a bill is called. */
export const partName = (part: Part): string => PART_NAMES[part];

/** What one session costs with all that comes with it, and the sum in words. */
function eachSession({ prices, therapyPerSession }: Course): { readonly cents: number; readonly sum: string } {
  const pieces: [cents: number, sum: string][] = [
    [prices.session, usd(prices.session)],
    [prices.observation, usd(prices.observation)],
    [prices.therapy * therapyPerSession, `${count(therapyPerSession)} × ${usd(prices.therapy)}`],
    [prices.travel, usd(prices.travel)],
  ];
  const shown = pieces.filter(([cents], index) => index === 0 || cents > 0);
  const sum = shown.map(([, text]) => text).join(' + ');
  return { cents: pieces.reduce((total, [cents]) => total + cents, 0), sum: shown.length > 1 ? `(${sum})` : sum };
}

/** The sessions after the first course: how many there are, and why. */
function laterSum(course: Course): string {
  const weeks = count(course.weeks - courseWeeks(course));
  const months = (course.weeks - courseWeeks(course)) / WEEKS_A_MONTH;
  const goOn = Math.min(months, course.upkeepMonths);
  const inMonths = goOn < months ? `${count(goOn)} months` : `${weeks} weeks × 12 ÷ 52 = ${count(months)} months`;
  return `${count(course.weeks)} − ${count(courseWeeks(course))} = ${weeks} weeks left; ${inMonths}; × ${count(course.perMonth)} a month`;
}

function priceLines(course: Course): Line[] {
  const each = eachSession(course);
  const later = laterSessionsBy(course, course.weeks);
  const inCourse = sessionsBy(course, course.weeks) - later;
  const billed = course.prices.intake + each.cents * (inCourse + later);
  return [
    { what: 'First visit', sum: 'once', result: usd(course.prices.intake) },
    { what: 'First course', sum: `${count(inCourse)} × ${each.sum}`, result: usd(each.cents * inCourse) },
    ...(later > 0
      ? [
          { what: 'Later sessions, how many', sum: laterSum(course), result: count(later) },
          { what: 'Later sessions', sum: `${count(later)} × ${each.sum}`, result: usd(each.cents * later) },
        ]
      : []),
    { what: 'The price of it all', sum: 'added up', result: usd(billed), total: true },
  ];
}

type Covered = Exclude<Cover, { kind: 'self' }>;

const partsOf = (bills: ByPart, parts: readonly Part[]) => parts.reduce((sum, part) => sum + bills[part], 0);

function shareSum(cover: Covered, rest: number, share: number): string {
  if (cover.kind === 'insurance' && cover.share.kind === 'copay')
    return `${count(cover.share.cents > 0 ? share / cover.share.cents : 0)} × ${usd(cover.share.cents)}`;
  const percent =
    cover.kind === 'superbill'
      ? 100 - cover.percent
      : cover.kind === 'medicare'
        ? cover.percent
        : cover.share.kind === 'coinsurance'
          ? cover.share.percent
          : 0;
  return `${count(percent)}% of the other ${usd(rest)}`;
}

/** What the reader pays of the covered bills of one plan year. */
function yearLines(cover: Covered, months: readonly SettledMonth[], name: string): Line[] {
  const touched = TOUCHES[cover.kind];
  const total = (of: (month: SettledMonth) => number) => months.reduce((sum, month) => sum + of(month), 0);
  const billed = total(({ bills }) => partsOf(bills, touched));
  const reader = total((month) => partsOf(month.reader, touched));
  const [deductible, share, maker] = [
    total((month) => month.deductible),
    total((month) => month.share),
    total((month) => month.maker),
  ];
  const overMaximum = deductible + share - maker - reader;
  return [
    { what: `${name}: bills the rule touches`, sum: 'from the prices above', result: usd(billed) },
    {
      what: 'Your deductible',
      sum: cover.kind === 'insurance' && cover.savings ? 'first; the drug has one of its own' : 'you pay this first',
      result: usd(deductible),
    },
    { what: 'Your share', sum: shareSum(cover, billed - deductible, share), result: usd(share) },
    ...(maker > 0 ? [{ what: 'The maker’s savings', sum: 'taken off', result: `−${usd(maker)}` }] : []),
    ...(overMaximum >= 1 ? [{ what: 'Above your maximum', sum: 'taken off', result: `−${usd(overMaximum)}` }] : []),
  ];
}

const splitByYear = (cover: Covered, months: readonly SettledMonth[]): SettledMonth[][] =>
  [0, 1, 2]
    .map((year) => months.filter((_, month) => planYearOf(cover.year, month) === year))
    .filter((year) => year.length > 0);

function coverLines(cover: Covered, months: readonly SettledMonth[]): Line[] {
  const years = splitByYear(cover, months);
  const bills = months.reduce((sum, month) => plus(sum, month.bills), NOTHING);
  const outside = sumOf(bills) - partsOf(bills, TOUCHES[cover.kind]);
  return [
    ...years.flatMap((year, index) =>
      yearLines(cover, year, years.length > 1 ? `Plan year ${index + 1}` : 'Plan year'),
    ),
    ...(outside > 0 ? [{ what: 'Bills no plan touches', sum: 'all yours', result: usd(outside) }] : []),
  ];
}

function payingLines(cover: Cover, months: readonly SettledMonth[], taxPercent: number): Line[] {
  if (cover.kind === 'self' && taxPercent === 0) return [];
  const reader = readerParts(months);
  const eligible = healthAccountShare(reader);
  const tax = (eligible * taxPercent) / 100;
  return [
    ...(cover.kind === 'self' ? [] : coverLines(cover, months)),
    ...(tax > 0
      ? [{ what: 'Taxes saved', sum: `${count(taxPercent)}% of ${usd(eligible)}`, result: `−${usd(tax)}` }]
      : []),
    { what: 'What you pay', sum: 'your lines added up', result: usd(sumOf(reader) - tax), total: true },
  ];
}

/** The typical case, line by line: the price, then who pays it. */
export function working(start: Start, answers: Answers): Line[] {
  const course = courseOf(start, answers, 'typical');
  const { cover, taxPercent } = payingOf(start, answers);
  return [...priceLines(course), ...payingLines(cover, settle(cover, monthlyBills(course)), taxPercent)];
}
