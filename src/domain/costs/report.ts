import {
  courseOf,
  LIMITS,
  NUMBER_NAMES,
  OF_METHOD,
  payingOf,
  rangesOf,
  reaches,
  type Answers,
  type NumberName,
  type Range,
  type Start,
} from './answers.ts';
import { LEVELS, type Level } from './course-costs.ts';
import { estimate, firstCourseOnly, type Estimate } from './estimate.ts';

/** An estimate for each level of our numbers; all three are the same where the reader put in their own. */
export type Estimates = Readonly<Record<Level, Estimate>>;

const atEachLevel = <Value>(of: (level: Level) => Value): Readonly<Record<Level, Value>> => {
  const [low, typical, high] = LEVELS;
  return { low: of(low), typical: of(typical), high: of(high) };
};

/** What the answers come to, low, typical and high: the first course, and all of the time looked ahead. */
export const estimates = (start: Start, answers: Answers): { readonly course: Estimates; readonly all: Estimates } => {
  const paying = payingOf(start, answers);
  return {
    course: atEachLevel((level) => estimate(firstCourseOnly(courseOf(start, answers, level)), paying)),
    all: atEachLevel((level) => estimate(courseOf(start, answers, level), paying)),
  };
};

/** Another method on the same assumptions: what belongs to the first one stays with it. */
export const withMethod = (answers: Answers, method: string): Answers =>
  method === answers.method
    ? answers
    : { ...answers, ...Object.fromEntries(OF_METHOD.map((name) => [name, undefined])), method };

/** One method of several side by side, in cents that the reader pays. */
export type Side = {
  readonly id: string;
  readonly name: string;
  readonly reached: boolean;
  readonly course: Range;
  readonly all: Range;
};

/** The methods side by side, on the same assumptions. */
export const sideBySide = (start: Start, answers: Answers): Side[] =>
  start.methods.map(({ id, name }) => {
    const here = withMethod(answers, id);
    const { course, all } = estimates(start, here);
    return {
      id,
      name,
      reached: reaches(start, here),
      course: atEachLevel((level) => course[level].reader),
      all: atEachLevel((level) => all[level].reader),
    };
  });

/** How far one input moves the typical total: from one value to another, by so many cents. */
export type Move = {
  readonly name: NumberName;
  readonly from: number;
  readonly to: number;
  readonly cents: number;
};

const QUARTER = 0.25;
const MOST_MOVING = 3;

/** From low to high where there is a range, else a quarter less to a quarter more; within the limits, and in whole ones where only those make sense. */
function span(name: NumberName, { low, typical, high }: Range): readonly [from: number, to: number] {
  if (low !== high) return [low, high];
  const limit: { least: number; most: number; whole?: true } = LIMITS[name];
  const least = typical * (1 - QUARTER);
  const most = typical * (1 + QUARTER);
  const [from, to] = limit.whole ? [Math.floor(least), Math.ceil(most)] : [hundredths(least), hundredths(most)];
  return [Math.max(limit.least, from), Math.min(limit.most, to)];
}

const hundredths = (value: number) => Math.round(value * 100) / 100;

/** The three inputs that move what the reader pays the most, the strongest first; fewer where fewer move it. */
export function mostMoving(start: Start, answers: Answers): Move[] {
  const ranges = rangesOf(start, answers);
  const totalWith = (name: NumberName, value: number) => {
    const changed = { ...answers, [name]: value };
    return estimate(courseOf(start, changed, 'typical'), payingOf(start, changed)).reader;
  };
  return NUMBER_NAMES.map((name) => ({ name, ends: span(name, ranges[name]) }))
    .filter(({ ends: [from, to] }) => from !== to)
    .map(({ name, ends: [from, to] }) => ({ name, from, to, cents: totalWith(name, to) - totalWith(name, from) }))
    .filter(({ cents }) => cents !== 0)
    .sort((a, b) => Math.abs(b.cents) - Math.abs(a.cents))
    .slice(0, MOST_MOVING);
}

/** What the reader pays in a month of the time looked ahead, on average; whole cents. */
export const aMonth = ({ reader, months }: Estimate): number => Math.round(reader / months);
