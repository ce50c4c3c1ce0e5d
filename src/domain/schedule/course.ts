import { addDays, daysBetween, weekdayOf, type Weekday } from '../dates/calendar-day.ts';
import type { IsoDate } from '../dates/iso-date.ts';

/** A stretch of a course with the same number of sessions every week. */
export type Stretch = { readonly weeks: number; readonly perWeek: number };

/** How a course runs by the data of its method. */
export type Course = {
  readonly rhythm: readonly Stretch[];
  /** The session after which the scores are compared. */
  readonly decisionAfter: number;
  /** Days from the last session to the first one of maintenance, as usual ends. */
  readonly maintenanceAfterDays: { readonly fewest: number; readonly most: number };
};

/** What a reader says about their own course. A shift moves its session, and so all that come after, by so many days. */
export type Wishes = {
  readonly first: IsoDate;
  readonly days: readonly Weekday[];
  /** By session, the first one included, whose shift is always 0. */
  readonly shifts: readonly number[];
};

/** One session of a dated course; the first has the number 1. */
export type Session = {
  readonly number: number;
  readonly date: IsoDate;
  /** Whether the day is one that suits the reader. */
  readonly suits: boolean;
};

/** A course with its dates. */
export type DatedCourse = {
  readonly sessions: readonly Session[];
  readonly firstSession: IsoDate;
  readonly lastSession: IsoDate;
  readonly decisionSession: IsoDate;
  readonly maintenance: { readonly first: IsoDate; readonly last: IsoDate };
  /** Weeks that the course takes with these dates, begun ones included. */
  readonly weeks: number;
};

const DAYS_PER_WEEK = 7;

/** How many sessions a rhythm has. */
export const countSessions = (rhythm: readonly Stretch[]): number =>
  rhythm.reduce((sum, { weeks, perWeek }) => sum + weeks * perWeek, 0);

/** How many weeks a rhythm takes. */
export const countWeeks = (rhythm: readonly Stretch[]): number => rhythm.reduce((sum, { weeks }) => sum + weeks, 0);

type Slot = { readonly dayOfCourse: number; readonly leastGap: number };

/** The day of each session, counted from the first, when every day suits: twice a week is days 0, 3, 7, 10 … */
function slotsOf(rhythm: readonly Stretch[]): Slot[] {
  let startOfStretch = 0;
  return rhythm.flatMap(({ weeks, perWeek }) => {
    const start = startOfStretch;
    startOfStretch += weeks * DAYS_PER_WEEK;
    return Array.from({ length: weeks * perWeek }, (_, index) => ({
      dayOfCourse: start + Math.floor((DAYS_PER_WEEK * index) / perWeek),
      // At least one day lies between two sessions; what is weekly stays about a week apart.
      leastGap: perWeek === 1 && index > 0 ? DAYS_PER_WEEK - 1 : 2,
    }));
  });
}

/** The day nearest to the wanted one that suits, not before the earliest; the earlier of two as near. */
function nearestThatSuits(wanted: IsoDate, earliest: IsoDate, days: readonly Weekday[]): IsoDate {
  const candidates = Array.from({ length: 2 * DAYS_PER_WEEK }, (_, index) =>
    addDays(earliest > addDays(wanted, -DAYS_PER_WEEK) ? earliest : addDays(wanted, -DAYS_PER_WEEK), index),
  ).filter((date) => days.length === 0 || days.includes(weekdayOf(date)));
  const far = (date: IsoDate) => Math.abs(daysBetween(wanted, date));
  return candidates.reduce((best, date) => (far(date) < far(best) ? date : best), candidates[0] ?? earliest);
}

/** The dates before anything is moved. The first is where the reader put it, on whatever day that is. */
function plannedDates(rhythm: readonly Stretch[], { first, days }: Wishes): IsoDate[] {
  return slotsOf(rhythm).reduce<IsoDate[]>((dates, { dayOfCourse, leastGap }) => {
    const before = dates.at(-1);
    if (before === undefined) return [first];
    return [...dates, nearestThatSuits(addDays(first, dayOfCourse), addDays(before, leastGap), days)];
  }, []);
}

/** The dates with each shift carried on to all later sessions; none comes before the day after the one before it. */
function shifted(planned: readonly IsoDate[], shifts: readonly number[]): IsoDate[] {
  let carried = 0;
  return planned.reduce<IsoDate[]>((dates, date, index) => {
    const before = dates.at(-1);
    if (before === undefined) return [date];
    const moved = addDays(date, carried + (shifts[index] ?? 0));
    const kept = moved > before ? moved : addDays(before, 1);
    carried = daysBetween(date, kept);
    return [...dates, kept];
  }, []);
}

/** Every date of a course. Throws for a rhythm without sessions, or a decision after a session that it does not have. */
export function datedCourse(course: Course, wishes: Wishes): DatedCourse {
  const dates = shifted(plannedDates(course.rhythm, wishes), wishes.shifts);
  const firstSession = dates[0];
  const lastSession = dates.at(-1);
  const decisionSession = dates[course.decisionAfter - 1];
  if (!firstSession || !lastSession || !decisionSession)
    throw new Error(`a course of ${dates.length} sessions has no session ${course.decisionAfter} to decide after`);
  const { fewest, most } = course.maintenanceAfterDays;
  return {
    sessions: dates.map((date, index) => ({
      number: index + 1,
      date,
      suits: wishes.days.length === 0 || wishes.days.includes(weekdayOf(date)),
    })),
    firstSession,
    lastSession,
    decisionSession,
    maintenance: { first: addDays(lastSession, fewest), last: addDays(lastSession, most) },
    weeks: Math.floor(daysBetween(firstSession, lastSession) / DAYS_PER_WEEK) + 1,
  };
}

/** How far a session can be moved from where it would stand, either way. */
export const LONGEST_SHIFT_DAYS = 60;

const without = (shifts: readonly number[], number: number, length: number) =>
  Array.from({ length }, (_, index) => (index === number - 1 ? 0 : (shifts[index] ?? 0)));

const withoutTail = (shifts: readonly number[]) => shifts.slice(0, shifts.findLastIndex((shift) => shift !== 0) + 1);

/** The days that a session can be moved to: after the session before it, and not too far. Undefined for the first, which has a field of its own. */
export function roomFor(
  course: Course,
  wishes: Wishes,
  number: number,
): { readonly first: IsoDate; readonly last: IsoDate } | undefined {
  const shifts = without(wishes.shifts, number, countSessions(course.rhythm));
  const { sessions } = datedCourse(course, { ...wishes, shifts });
  const before = sessions[number - 2];
  const here = sessions[number - 1];
  return before && here && { first: addDays(before.date, 1), last: addDays(here.date, LONGEST_SHIFT_DAYS) };
}

/** The shifts after one session is put on another day within its room, so that every later one moves along. */
export function moveSession(course: Course, wishes: Wishes, number: number, to: IsoDate): readonly number[] {
  const shifts = without(wishes.shifts, number, countSessions(course.rhythm));
  const planned = datedCourse(course, { ...wishes, shifts }).sessions[number - 1];
  const room = roomFor(course, wishes, number);
  if (!planned || !room || to < room.first || to > room.last) return wishes.shifts;
  shifts[number - 1] = daysBetween(planned.date, to);
  return withoutTail(shifts);
}
