import { formatDay, type Weekday } from '../dates/calendar-day.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import { countSessions, countWeeks, type Course, type DatedCourse, type Stretch, type Wishes } from './course.ts';
import type { Moment } from './moments.ts';
import type { TimeOfDay } from './time-of-day.ts';

/** Something that is true of some methods only; without `only`, of all. */
export type OfMethods = { readonly only?: readonly string[] | undefined };
/** Words that may hold for some methods only. */
export type Line = OfMethods & { readonly text: string };
/** A statement with the numbers of its sources; none when it is custom or advice. */
export type Fact = Line & {
  readonly sources: readonly number[];
  /** Where the list of sources leads to; absent where nothing is cited. */
  readonly place?: string | undefined;
};
/** What happens at a time of the day of a session; `minutes` counts from its beginning, and gives the time once the reader has said when that is. */
export type Hour = Fact & { readonly at: string; readonly minutes?: number | undefined };
/** What a claim says, and how sure it is. */
export type Finding = Line & {
  readonly kind: 'Studies' | 'On record';
  readonly certainty: string;
  readonly dots: string;
  readonly source: number;
  readonly by: string;
  /** Where the list of sources leads to. */
  readonly place: string;
};
/** How many of 100, by one claim: the treated first, then those they were compared with. */
export type Count = OfMethods & {
  readonly bars: readonly {
    readonly low: number;
    readonly high: number;
    readonly text: string;
    readonly group: string;
  }[];
  /** The claim in words, where it gives no count. */
  readonly text?: string | undefined;
  readonly range?: string | undefined;
  readonly compared: boolean;
  readonly limits: string;
  readonly certainty: string;
  readonly source: number;
};
/** A point of the path at which trials counted people: `what` was counted, by group, and the methods for which `noTrial` was found. */
export type Counted = {
  readonly point: string;
  readonly what: string;
  readonly noTrial: readonly string[];
  readonly groups: readonly Count[];
};
/** A thing to do. Its id stands in readers’ links, so it never changes. */
export type Task = Line & { readonly id: string };
/** Whom to call and when; `to` is an address such as tel:988, where there is a number to dial. */
export type Call = OfMethods & { readonly label: string; readonly to?: string | undefined; readonly when: string };

/** One step of the path, with what is said of any method. */
export type Step = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly moment?: Moment | undefined;
  readonly sessions: boolean;
  readonly happens: readonly Fact[];
  readonly hours: readonly Hour[];
  readonly reports: readonly Line[];
  readonly studies: readonly Finding[];
  readonly unknown: readonly Line[];
  readonly counted?: Counted | undefined;
  readonly tasks: readonly Task[];
  readonly ask: readonly Line[];
  readonly call: readonly Call[];
  readonly readNext: { readonly url: string; readonly title: string };
};

/** One way of having it, with the calendar of its course. */
export type Method = {
  readonly id: string;
  readonly name: string;
  readonly course: Course;
  readonly faster?: readonly Stretch[] | undefined;
  readonly visitHours: number;
  readonly calendar: Fact;
};

/** All that the path is drawn from. */
export type PathData = { readonly methods: readonly Method[]; readonly steps: readonly Step[] };

/** Everything a reader can say about their path. An empty text is not said. */
export type Plan = {
  readonly method: string;
  readonly pace: 'usual' | 'faster';
  /** The day of the first session, or empty. */
  readonly first: IsoDate;
  readonly days: readonly Weekday[];
  /** When sessions begin, or empty. */
  readonly time: TimeOfDay;
  readonly moved: readonly number[];
  readonly done: readonly string[];
  /** Who filled it in, where a link says that it was not the reader. */
  readonly by?: 'clinic' | undefined;
};

const isTrueOf =
  (method: string) =>
  ({ only }: OfMethods) =>
    only === undefined || only.includes(method);

/** A step with only what is true of one method. */
export function stepOf(step: Step, method: string): Step {
  const of = isTrueOf(method);
  return {
    ...step,
    happens: step.happens.filter(of),
    hours: step.hours.filter(of),
    reports: step.reports.filter(of),
    studies: step.studies.filter(of),
    unknown: step.unknown.filter(of),
    counted: step.counted && { ...step.counted, groups: step.counted.groups.filter(of) },
    tasks: step.tasks.filter(of),
    ask: step.ask.filter(of),
    call: step.call.filter(of),
  };
}

/** What is said of one method and not of another: happenings, hours and tasks, step by step; steps without a difference are left out. */
export function differences(steps: readonly Step[], method: string, from: string) {
  const isOwn = ({ only }: OfMethods) => only !== undefined && only.includes(method) && !only.includes(from);
  return steps
    .map(({ id, name, happens, hours, tasks }) => ({
      id,
      name,
      facts: [
        ...happens.filter(isOwn),
        ...hours.filter(isOwn).map((hour) => ({ ...hour, text: `${hour.at}: ${hour.text}` })),
        ...tasks.filter(isOwn).map(({ text }): Fact => ({ text, sources: [] })),
      ],
    }))
    .filter(({ facts }) => facts.length > 0);
}

/** The method of a plan; the first one where there is none of that name. Throws only without any method. */
export function methodOf({ methods }: PathData, id: string): Method {
  const method = methods.find((candidate) => candidate.id === id) ?? methods[0];
  if (!method) throw new Error('no methods; add content/methods/<id>.yaml');
  return method;
}

/** The course that a plan asks for: the faster one only where the method has one. */
export const courseOf = ({ course, faster }: Method, { pace }: Plan): Course =>
  pace === 'faster' && faster ? { ...course, rhythm: faster } : course;

/** What a plan says about dates; undefined as long as it has no first date. */
export const wishesOf = ({ first, days, moved }: Plan): Wishes | undefined =>
  first === '' ? undefined : { first, days, shifts: moved };

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** A rhythm in words: "2 a week for 4 weeks, then 1 a week for 4 weeks". */
export const rhythmInWords = (rhythm: readonly Stretch[]): string =>
  rhythm.map(({ weeks, perWeek }) => `${perWeek} a week for ${plural(weeks, 'week')}`).join(', then ');

/** How long a course is: "6 sessions in 3 weeks". */
export const lengthInWords = (rhythm: readonly Stretch[]): string =>
  `${plural(countSessions(rhythm), 'session')} in ${plural(countWeeks(rhythm), 'week')}`;

/** A course in one sentence, for eye and ear. */
export const courseInWords = ({ sessions, firstSession, lastSession }: DatedCourse): string =>
  `${sessions.length} sessions, from ${formatDay(firstSession)} to ${formatDay(lastSession)}.`;

/** The sessions of each week by number, before there are dates: week 1 has 1 and 2. */
export function sessionsByWeek(rhythm: readonly Stretch[]): number[][] {
  const perWeek = rhythm.flatMap((stretch) => Array.from({ length: stretch.weeks }, () => stretch.perWeek));
  let last = 0;
  return perWeek.map((count) => Array.from({ length: count }, () => (last += 1)));
}

/** The id under which a session is ticked. */
export const sessionId = (number: number): string => `s${number}`;

/** Everything that can be ticked on the path of one method: its steps, what there is to do in them, and the sessions. */
export const tickable = (steps: readonly Step[], sessions: number): string[] => [
  ...steps.flatMap(({ id, tasks }) => [id, ...tasks.map((task) => task.id)]),
  ...Array.from({ length: sessions }, (_, index) => sessionId(index + 1)),
];
