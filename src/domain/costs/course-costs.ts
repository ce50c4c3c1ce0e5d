import { add, dollars, times, toNearestTen, type Money } from '../money/money.ts';

/** Which end of a price range is asked for. */
export type Level = 'low' | 'typical' | 'high';
/** The three prices that everything is reckoned with, lowest first. */
export const LEVELS = ['low', 'typical', 'high'] as const satisfies readonly Level[];

/** What the cash total of one method rests on: dollars, sessions, weeks, sessions a month. */
export type CourseFacts = {
  readonly session: Readonly<Record<Level, number>>;
  readonly intake: Readonly<Record<Level, number>>;
  readonly firstCourseSessions: number;
  /** Weeks that the first course takes; the longest where a range is given. */
  readonly firstCourseWeeks: number;
  readonly maintenancePerMonth: Readonly<Record<Level, number>>;
};

const WEEKS_A_YEAR = 52;
const WEEKS_A_MONTH = 52 / 12;

/** Cash for the first course: the intake visit, then each session. Not rounded. */
export const firstCourse = (facts: CourseFacts, level: Level): Money =>
  add(dollars(facts.intake[level]), times(dollars(facts.session[level]), facts.firstCourseSessions));

/** Sessions after the first course until 52 weeks are over, at a steady pace a month. May be a fraction. */
export const maintenanceSessions = (facts: CourseFacts, level: Level): number =>
  ((WEEKS_A_YEAR - facts.firstCourseWeeks) / WEEKS_A_MONTH) * facts.maintenancePerMonth[level];

/** Cash for the first year: the first course and maintenance for the rest of 52 weeks, to the nearest ten dollars. */
export const firstYear = (facts: CourseFacts, level: Level): Money =>
  toNearestTen(add(firstCourse(facts, level), times(dollars(facts.session[level]), maintenanceSessions(facts, level))));
