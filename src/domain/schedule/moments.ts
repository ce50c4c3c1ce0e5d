import { addDays } from '../dates/calendar-day.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { DatedCourse } from './course.ts';

/** What the days of a step are counted from. */
export const ANCHORS = ['first-session', 'last-session', 'decision', 'first-maintenance'] as const;
export type Anchor = (typeof ANCHORS)[number];

/** A day so many days after an anchor; before it where `days` is less than 0. */
export type Edge = { readonly anchor: Anchor; readonly days: number };
/** When a step falls, counted from what it hangs on. */
export type Moment = { readonly from: Edge; readonly to: Edge };
/** A run of calendar days; both ends belong to it. */
export type Days = { readonly first: IsoDate; readonly last: IsoDate };

const anchorDay = (course: DatedCourse, anchor: Anchor, end: 'first' | 'last'): IsoDate => {
  switch (anchor) {
    case 'first-session':
      return course.firstSession;
    case 'last-session':
      return course.lastSession;
    case 'decision':
      return course.decisionSession;
    case 'first-maintenance':
      return course.maintenance[end];
  }
};

/** The days of a moment in a dated course. A step that would end before it begins has the day it begins. */
export function daysOf(moment: Moment, course: DatedCourse): Days {
  const first = addDays(anchorDay(course, moment.from.anchor, 'first'), moment.from.days);
  const last = addDays(anchorDay(course, moment.to.anchor, 'last'), moment.to.days);
  return { first, last: last < first ? first : last };
}
