import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween, weekdayOf, WEEKDAYS } from '../dates/calendar-day.ts';
import { countSessions, countWeeks, datedCourse, moveSession, roomFor, type Course, type Wishes } from './course.ts';

const after = { decisionAfter: 6, maintenanceAfterDays: { fewest: 28, most: 42 } };
const INFUSIONS: Course = { ...after, rhythm: [{ weeks: 3, perWeek: 2 }] };
const FASTER: Course = { ...after, rhythm: [{ weeks: 2, perWeek: 3 }] };
const LOZENGES: Course = { ...after, rhythm: [{ weeks: 6, perWeek: 1 }] };
const SPRAVATO: Course = {
  decisionAfter: 8,
  maintenanceAfterDays: { fewest: 7, most: 14 },
  rhythm: [
    { weeks: 4, perWeek: 2 },
    { weeks: 4, perWeek: 1 },
  ],
};
const from = (first: string, wishes: Partial<Wishes> = {}): Wishes => ({ first, days: [], shifts: [], ...wishes });
const datesOf = (course: Course, wishes: Wishes) =>
  datedCourse(course, wishes).sessions.map(({ date }) => date.slice(5));

// 2027-01-05 is a Tuesday.
for (const [name, course, wishes, dates] of [
  ['two a week', INFUSIONS, from('2027-01-05'), ['01-05', '01-08', '01-12', '01-15', '01-19', '01-22']],
  ['three a week', FASTER, from('2027-01-05'), ['01-05', '01-07', '01-09', '01-12', '01-14', '01-16']],
  [
    'one a week over the end of a leap February',
    LOZENGES,
    from('2028-02-15'),
    ['02-15', '02-22', '02-29', '03-07', '03-14', '03-21'],
  ],
  [
    'twice a week for four weeks, then weekly for four',
    SPRAVATO,
    from('2027-01-05'),
    ['01-05', '01-08', '01-12', '01-15', '01-19', '01-22', '01-26', '01-29', '02-02', '02-09', '02-16', '02-23'],
  ],
  [
    'only on Tuesdays and Thursdays',
    INFUSIONS,
    from('2027-01-05', { days: ['tue', 'thu'] }),
    ['01-05', '01-07', '01-12', '01-14', '01-19', '01-21'],
  ],
  [
    'with one day a week, two a week become one',
    INFUSIONS,
    from('2027-01-05', { days: ['tue'] }),
    ['01-05', '01-12', '01-19', '01-26', '02-02', '02-09'],
  ],
  [
    'the third put off by two days takes all later ones along',
    INFUSIONS,
    from('2027-01-05', { shifts: [0, 0, 2] }),
    ['01-05', '01-08', '01-14', '01-17', '01-21', '01-24'],
  ],
] as const)
  test(name, () => assert.deepEqual(datesOf(course, wishes), dates));

test('the decision and the first session of maintenance hang on the sessions before them', () => {
  const moved = datedCourse(SPRAVATO, from('2027-01-05', { shifts: [0, 0, 0, 0, 0, 0, 0, 3] }));
  assert.equal(moved.decisionSession, '2027-02-01'); // session 8 was on January 29
  assert.deepEqual(moved.maintenance, { first: '2027-03-05', last: '2027-03-12' }); // session 12 is on February 26
});

test('a session that is not on one of your days says so', () => {
  const { sessions } = datedCourse(INFUSIONS, from('2027-01-06', { days: ['tue', 'thu'] }));
  assert.deepEqual(
    sessions.map(({ suits }) => suits),
    [false, true, true, true, true, true],
  );
});

test('a course without the session to decide after is an error', () =>
  assert.throws(
    () => datedCourse({ ...LOZENGES, decisionAfter: 7 }, from('2027-01-05')),
    /no session 7 to decide after/,
  ));

const anyDay = fc.integer({ min: 0, max: 25_000 }).map((days) => addDays('2021-01-01', days));
const anyCourse = fc.constantFrom(INFUSIONS, FASTER, LOZENGES, SPRAVATO);
const anyShifts = fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 12 }).map((list) => [0, ...list.slice(1)]);
const anyWishes = fc.record({ first: anyDay, days: fc.subarray([...WEEKDAYS]), shifts: anyShifts });

test('whatever is wished, the sessions are all there, in order, on different days, the first on its day', () =>
  fc.assert(
    fc.property(anyCourse, anyWishes, (course, wishes) => {
      const { sessions, lastSession, maintenance } = datedCourse(course, wishes);
      assert.equal(sessions.length, countSessions(course.rhythm));
      assert.equal(sessions[0]?.date, wishes.first);
      for (const [index, { date }] of sessions.slice(1).entries()) assert.ok(date > (sessions[index]?.date ?? ''));
      assert.ok(maintenance.first > lastSession && maintenance.last >= maintenance.first);
    }),
  ));

test('every day suits, or none is named: the same dates, in the weeks of the course, the same wherever it starts', () =>
  fc.assert(
    fc.property(anyCourse, anyDay, (course, first) => {
      const plain = datedCourse(course, from(first));
      assert.deepEqual(datedCourse(course, from(first, { days: WEEKDAYS })).sessions, plain.sessions);
      assert.equal(plain.weeks, countWeeks(course.rhythm));
      const gaps = plain.sessions.map(({ date }) => daysBetween(first, date));
      const elsewhere = datedCourse(course, from('2027-01-05')).sessions;
      assert.deepEqual(
        gaps,
        elsewhere.map(({ date }) => daysBetween('2027-01-05', date)),
      );
    }),
  ));

test('with days that suit and nothing moved, each later session is on one of them, at least a day apart', () =>
  fc.assert(
    fc.property(anyCourse, anyDay, fc.subarray([...WEEKDAYS], { minLength: 1 }), (course, first, days) => {
      const { sessions } = datedCourse(course, from(first, { days }));
      for (const [index, { date, suits }] of sessions.slice(1).entries()) {
        assert.ok(suits && days.includes(weekdayOf(date)));
        assert.ok(daysBetween(sessions[index]?.date ?? '', date) >= 2);
      }
    }),
  ));

test('a session moved within its room is there; those before stay, those after move as far', () =>
  fc.assert(
    fc.property(anyCourse, anyWishes, fc.integer({ min: 2, max: 6 }), fc.nat(), (course, wishes, number, pick) => {
      const before = datedCourse(course, wishes);
      const room = roomFor(course, wishes, number);
      assert.ok(room && room.first <= room.last);
      const to = addDays(room.first, pick % (daysBetween(room.first, room.last) + 1));
      const after = datedCourse(course, { ...wishes, shifts: moveSession(course, wishes, number, to) });
      const moved = after.sessions[number - 1];
      const stood = before.sessions[number - 1];
      assert.ok(moved && stood);
      assert.equal(moved.date, to);
      assert.deepEqual(after.sessions.slice(0, number - 1), before.sessions.slice(0, number - 1));
      for (const [index, { date }] of after.sessions.slice(number).entries()) {
        const shifts = wishes.shifts.slice(number);
        if (shifts.every((shift) => !shift))
          assert.equal(
            daysBetween(moved.date, date),
            daysBetween(stood.date, before.sessions[number + index]?.date ?? ''),
          );
      }
    }),
  ));

test('the first session, a session that is not there, and a day outside the room move nothing', () => {
  const wishes = from('2027-01-05', { shifts: [0, 2] });
  assert.deepEqual(moveSession(INFUSIONS, wishes, 1, '2027-02-01'), [0, 2]);
  assert.deepEqual(moveSession(INFUSIONS, wishes, 7, '2027-02-01'), [0, 2]);
  assert.deepEqual(moveSession(INFUSIONS, wishes, 3, '2027-01-05'), [0, 2]);
  assert.deepEqual(moveSession(INFUSIONS, wishes, 3, '2028-01-05'), [0, 2]);
});

test('a session put back leaves no shift behind', () => {
  const moved = from('2027-01-05', { shifts: [0, 0, 2] });
  assert.deepEqual(moveSession(INFUSIONS, moved, 3, '2027-01-12'), []);
});
