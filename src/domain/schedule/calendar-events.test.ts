import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarEvents } from './calendar-events.ts';
import { datedCourse } from './course.ts';
import { PATH } from './fixtures.ts';
import { methodOf } from './path.ts';

const { course } = methodOf(PATH, 'drip');
const dated = (shifts: readonly number[] = []) => datedCourse(course, { first: '2027-01-05', days: [], shifts });
const events = calendarEvents(dated(), PATH.steps, { time: '', hours: 2 });

test('each session and each step with days of its own is an entry, in order of days', () =>
  assert.deepEqual(
    events.map(({ title, start }) => `${start} ${title}`),
    [
      '2027-01-04 The eve',
      '2027-01-05 Session 1 of 6',
      '2027-01-08 Session 2 of 6',
      '2027-01-12 Session 3 of 6',
      '2027-01-15 Session 4 of 6',
      '2027-01-19 Session 5 of 6',
      '2027-01-22 Session 6 of 6',
      '2027-01-23 The decision',
      '2027-02-19 The upkeep',
    ],
  ));

test('without a time a session takes its day; with one, the hours of a visit', () => {
  assert.deepEqual(events[1], {
    kind: 'days',
    uid: 's1.2027-01-05@what-to-expect.invalid',
    title: 'Session 1 of 6',
    start: '2027-01-05',
    end: '2027-01-06',
  });
  assert.deepEqual(calendarEvents(dated(), PATH.steps, { time: '09:30', hours: 2 })[1], {
    kind: 'hours',
    uid: 's1.2027-01-05@what-to-expect.invalid',
    title: 'Session 1 of 6',
    start: '2027-01-05',
    time: '09:30',
    hours: 2,
  });
});

test('a session that moves keeps its name in the calendar, and no two entries share one', () => {
  const uids = (list: typeof events) => list.map(({ uid }) => uid).sort();
  assert.deepEqual(uids(calendarEvents(dated([0, 0, 3]), PATH.steps, { time: '', hours: 2 })), uids(events));
  assert.equal(new Set(uids(events)).size, events.length);
});
