import { addDays } from '../dates/calendar-day.ts';
import type { IsoDate } from '../dates/iso-date.ts';
import type { DatedCourse } from './course.ts';
import { daysOf } from './moments.ts';
import { sessionId, type Step } from './path.ts';
import type { TimeOfDay } from './time-of-day.ts';

/** One entry of a calendar: whole days, or hours of one day by the clock on the wall. */
export type CalendarEvent = {
  /** The same as long as the first session keeps its day, so that a calendar mends the entry instead of adding one. */
  readonly uid: string;
  readonly title: string;
  readonly start: IsoDate;
} & (
  | { readonly kind: 'days'; /** The day after the last one, as calendars count. */ readonly end: IsoDate }
  | { readonly kind: 'hours'; readonly time: TimeOfDay; readonly hours: number }
);

const uid = (id: string, first: IsoDate) => `${id}.${first}@what-to-expect.invalid`;

/** What a calendar gets: each session, and each step that has days of its own. No medicine is named, since others may see it. */
export function calendarEvents(
  course: DatedCourse,
  steps: readonly Step[],
  { time, hours }: { readonly time: TimeOfDay; readonly hours: number },
): CalendarEvent[] {
  const first = course.firstSession;
  const sessions = course.sessions.map(({ number, date }): CalendarEvent => {
    const entry = {
      uid: uid(sessionId(number), first),
      title: `Session ${number} of ${course.sessions.length}`,
      start: date,
    };
    return time === '' ? { ...entry, kind: 'days', end: addDays(date, 1) } : { ...entry, kind: 'hours', time, hours };
  });
  const days = steps.flatMap(({ id, name, moment, sessions: listsThem }): CalendarEvent[] => {
    if (!moment || listsThem) return [];
    const span = daysOf(moment, course);
    const isSession = span.first === span.last && course.sessions.some(({ date }) => date === span.first);
    if (isSession) return [];
    return [{ kind: 'days', uid: uid(id, first), title: name, start: span.first, end: addDays(span.last, 1) }];
  });
  return [...sessions, ...days].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}
