import { WEEKS_A_MONTH, type Course } from './bills.ts';
import type { Level } from './course-costs.ts';
import type { Cover } from './cover.ts';
import type { Paying } from './estimate.ts';

/** Low, typical and high of one input. */
export type Range = Readonly<Record<Level, number>>;

type Limit = { readonly least: number; readonly most: number; readonly whole?: true };

/**
 * The inputs that are numbers, and how far each may go: dollars, sessions, sessions a month, months, hours a session, percent.
 * Later sessions stay a week apart at least, as in the slowest first course: never closer together than the first ones.
 */
export const LIMITS = {
  price: { least: 0, most: 10_000 },
  sessions: { least: 1, most: 30, whole: true },
  later: { least: 0, most: 4.33 },
  upkeep: { least: 0, most: 24, whole: true },
  intake: { least: 0, most: 5000 },
  observation: { least: 0, most: 5000 },
  therapy: { least: 0, most: 4 },
  hour: { least: 0, most: 1000 },
  travel: { least: 0, most: 2000 },
  off: { least: 0, most: 2000 },
  deductible: { least: 0, most: 50_000 },
  left: { least: 0, most: 50_000 },
  ends: { least: 1, most: 12, whole: true },
  percent: { least: 0, most: 100 },
  copay: { least: 0, most: 2000 },
  maximum: { least: 0, most: 100_000 },
  maxleft: { least: 0, most: 100_000 },
  drugcopay: { least: 0, most: 1000 },
  drughelp: { least: 0, most: 50_000 },
  back: { least: 0, most: 100 },
  tax: { least: 0, most: 60 },
} as const satisfies Readonly<Record<string, Limit>>;
/** The name of a box, which is also its name in the address. */
export type NumberName = keyof typeof LIMITS;
/** Every box, in the order of the limits above. */
export const NUMBER_NAMES = Object.keys(LIMITS) as NumberName[];

/** How far to look ahead: the first course alone, or so many months from the first session. */
export const HORIZONS = ['course', '6', '12', '24'] as const;
/** Who pays: the reader alone, insurance, the reader first and a plan afterwards, or Medicare Part B. */
export const WAYS_TO_PAY = ['self', 'insurance', 'superbill', 'medicare'] as const;
export type WayToPay = (typeof WAYS_TO_PAY)[number];

/** What the reader chose, and the numbers they put in the place of ours; a number of theirs replaces low, typical and high. */
export type Answers = { readonly [Name in NumberName]?: number | undefined } & {
  readonly method: string;
  readonly horizon: (typeof HORIZONS)[number];
  readonly pay: WayToPay;
  readonly share: 'percent' | 'copay';
  readonly help: 'no' | 'yes';
  /** Who filled the numbers in, where a link says that it was not the reader. */
  readonly by?: 'clinic' | undefined;
};

type Ranges = Readonly<Partial<Record<NumberName, Range>>>;

/** One method as the estimator starts from it. */
export type MethodStart = {
  readonly id: string;
  readonly name: string;
  /** Weeks of the first course for each of its sessions. */
  readonly weeksPerSession: number;
  /** Whether Medicare Part B and the maker's savings know it. */
  readonly approved: boolean;
  readonly ranges: Ranges;
};

/** The numbers that stand until the reader puts in their own. */
export type Start = {
  readonly methods: readonly MethodStart[];
  /** What does not hang on the method or on who pays. */
  readonly common: Ranges;
  readonly payments: Readonly<Record<WayToPay, Ranges>>;
};

/** The inputs that belong to a method or to a way to pay: they are not carried over to another. */
export const OF_METHOD = ['price', 'sessions', 'later', 'intake', 'observation'] as const;
/** The same for a way to pay. */
export const OF_PAYMENT = ['deductible', 'left', 'percent', 'copay', 'maximum', 'maxleft', 'back'] as const;

const NONE: Range = { low: 0, typical: 0, high: 0 };
const same = (value: number): Range => ({ low: value, typical: value, high: value });

/** The method with this id, or the usual one where there is none; throws where there are no methods at all. */
export function methodOf({ methods }: Start, id: string): MethodStart {
  const method = methods.find((candidate) => candidate.id === id) ?? methods[0];
  if (!method) throw new Error('no methods to start from');
  return method;
}

/** Every number that counts: the reader's own where there is one, else ours. What is left of a yearly sum is all of it, until they say. */
export function rangesOf(start: Start, answers: Answers): Readonly<Record<NumberName, Range>> {
  const ours = { ...start.common, ...methodOf(start, answers.method).ranges, ...start.payments[answers.pay] };
  const range = (name: NumberName, instead: Range = NONE): Range => {
    const own = answers[name];
    return own === undefined ? (ours[name] ?? instead) : same(own);
  };
  const ranges = Object.fromEntries(NUMBER_NAMES.map((name) => [name, range(name)])) as Record<NumberName, Range>;
  return { ...ranges, left: range('left', ranges.deductible), maxleft: range('maxleft', ranges.maximum) };
}

const cents = (dollars: number) => Math.round(dollars * 100);

/** The course that the answers describe, at the low, the typical or the high end. */
export function courseOf(start: Start, answers: Answers, level: Level): Course {
  const ranges = rangesOf(start, answers);
  const at = (name: NumberName) => ranges[name][level];
  const { weeksPerSession } = methodOf(start, answers.method);
  return {
    prices: {
      session: cents(at('price')),
      observation: cents(at('observation')),
      intake: cents(at('intake')),
      therapy: cents(at('hour')),
      travel: cents(at('travel')) + cents(at('off')),
    },
    courseSessions: at('sessions'),
    weeksPerSession,
    perMonth: at('later'),
    upkeepMonths: answers.horizon === 'course' ? 0 : at('upkeep'),
    therapyPerSession: at('therapy'),
    weeks: answers.horizon === 'course' ? at('sessions') * weeksPerSession : Number(answers.horizon) * WEEKS_A_MONTH,
  };
}

/** Whether a way to pay reaches the method: Medicare Part B knows only the approved spray. */
export const reaches = (start: Start, { method, pay }: Answers): boolean =>
  pay !== 'medicare' || methodOf(start, method).approved;

function coverOf(start: Start, answers: Answers): Cover {
  const ranges = rangesOf(start, answers);
  const at = (name: NumberName) => ranges[name].typical;
  const year = { deductible: cents(at('deductible')), deductibleLeft: cents(at('left')), monthsLeft: at('ends') };
  if (answers.pay === 'self' || !reaches(start, answers)) return { kind: 'self' };
  if (answers.pay === 'superbill') return { kind: 'superbill', year, percent: at('back') };
  if (answers.pay === 'medicare') return { kind: 'medicare', year, percent: at('percent') };
  return {
    kind: 'insurance',
    year,
    share:
      answers.share === 'copay'
        ? { kind: 'copay', cents: cents(at('copay')) }
        : { kind: 'coinsurance', percent: at('percent') },
    maximum: cents(at('maximum')),
    maximumLeft: cents(at('maxleft')),
    savings: helped(start, answers) ? { copay: cents(at('drugcopay')), limit: cents(at('drughelp')) } : undefined,
  };
}

/** Whether the maker's savings count: for the approved spray, with commercial insurance, when the reader has them. */
export const helped = (start: Start, { method, pay, help }: Answers): boolean =>
  help === 'yes' && pay === 'insurance' && methodOf(start, method).approved;

/** Who pays, by the answers. */
export const payingOf = (start: Start, answers: Answers): Paying => ({
  cover: coverOf(start, answers),
  taxPercent: rangesOf(start, answers).tax.typical,
});
