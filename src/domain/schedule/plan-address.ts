import { BY_CLINIC } from '../address/by-clinic.ts';
import { fieldOf, hashOf, oneOf, readHash, someOf, type Fields, type Read } from '../address/state-in-hash.ts';
import { isIsoDate, WEEKDAYS } from '../dates/calendar-day.ts';
import { countSessions, LONGEST_SHIFT_DAYS } from './course.ts';
import { tickable, type PathData, type Plan } from './path.ts';
import { isTimeOfDay } from './time-of-day.ts';

/** The days that a first session can have. */
export const EARLIEST = '2020-01-01';
/** The last of them. */
export const LATEST = '2099-12-31';

/** How close together the sessions of a first course are. */
export const PACES = ['usual', 'faster'] as const;

const canStart = (text: string) => isIsoDate(text) && text >= EARLIEST && text <= LATEST;
/** The day of a first session and the time of a session in an address. */
export const FIRST_DAY = fieldOf(canStart, String);
/** The time at which sessions begin, in an address: 24 hours, such as 09:30. */
export const TIME = fieldOf(isTimeOfDay, String);

const isShift = (days: number) => Math.abs(days) <= LONGEST_SHIFT_DAYS;

/** Shifts by session, parted by dots, such as 0.0.2.-1; the last is no zero, so that each list has one text. */
const shifts = (most: number) => {
  const listOf = (text: string) => text.split('.').map((part) => Number(part) || 0);
  const fits = (list: readonly number[]) =>
    list.length <= most && list.every(isShift) && list[0] === 0 && list.at(-1) !== 0;
  return fieldOf((text) => /^-?\d{1,2}(?:\.-?\d{1,2})*$/.test(text) && fits(listOf(text)), listOf);
};

/** What an address has to know of the methods: their names in it, the usual one first. */
type Methods = { readonly methods: readonly { readonly id: string }[] };

/** The hash that a link with this plan ends in; empty for the usual one. */
export const planHash = (methods: Methods, plan: Plan): string =>
  hashOf<Fields>({ ...usualPlan(methods) }, { ...plan });

type Words = readonly [string, ...string[]];

/** The plan of a reader who has said nothing: the first method, no dates, nothing ticked. */
export const usualPlan = ({ methods }: Methods): Plan => ({
  method: methods[0]?.id ?? '',
  pace: 'usual',
  first: '',
  days: [],
  time: '',
  moved: [],
  done: [],
  by: undefined,
});

/** Whether a link filled in more than a method and ticks: a pace, days, a time. That is somebody's plan, and not our usual course. */
export const isGiven = ({ by, pace, first, days, time, moved }: Plan): boolean =>
  by === 'clinic' && (pace !== 'usual' || first !== '' || days.length > 0 || time !== '' || moved.length > 0);

/** The usual course in place of what a link filled in; the method and the ticks stay. */
export const withUsual = (data: PathData, { method, done }: Plan): Plan => ({ ...usualPlan(data), method, done });

/** How plans are read from addresses and written into them. Never throws, whatever stands behind the #. */
export function planAddress(data: PathData) {
  const most = Math.max(...data.methods.map(({ course }) => countSessions(course.rhythm)));
  const usual = usualPlan(data);
  const fields = {
    method: oneOf(data.methods.map(({ id }) => id) as unknown as Words),
    pace: oneOf(PACES),
    first: FIRST_DAY,
    days: someOf(WEEKDAYS),
    time: TIME,
    moved: shifts(most),
    done: someOf(tickable(data.steps, most) as unknown as Words),
    by: BY_CLINIC,
  };
  return {
    read: (hash: string): Read<typeof fields> => readHash(fields, usual as Read<typeof fields>['state'], hash),
    write: (plan: Plan): string => planHash(data, plan),
  };
}
