import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, WEEKDAYS } from '../dates/calendar-day.ts';
import { datedCourse } from './course.ts';
import { PATH } from './fixtures.ts';
import { courseOf, methodOf, tickable, wishesOf, type Plan } from './path.ts';
import { EARLIEST, isGiven, planAddress, usualPlan, withUsual } from './plan-address.ts';

const { read, write } = planAddress(PATH);
const usual = usualPlan(PATH);

test('a whole plan stands behind the #', () =>
  assert.deepEqual(read('#method=spray&first=2028-02-29&days=mon.thu&time=09%3A30&moved=0.0.-1&done=s1.eve'), {
    state: {
      ...usual,
      method: 'spray',
      first: '2028-02-29',
      days: ['mon', 'thu'],
      time: '09:30',
      moved: [0, 0, -1],
      done: ['s1', 'eve'],
    },
    rejected: [],
  }));

test('the usual plan needs no hash', () => assert.equal(write(usual), ''));

for (const [what, hash, rejected] of [
  ['a day that does not exist', '#first=2027-02-29', 'first'],
  ['a day long ago', '#first=1969-07-20', 'first'],
  ['a day far ahead', '#first=2100-01-01', 'first'],
  ['a time that no clock shows', '#time=25:00', 'time'],
  ['a shift of a hundred days', '#moved=0.100', 'moved'],
  ['a shift of the first session', '#moved=3', 'moved'],
  ['shifts of more sessions than there are', `#moved=0${'.1'.repeat(12)}`, 'moved'],
  ['a tick that nothing has', '#done=<b>', 'done'],
  ['a tick twice', '#done=s1.s1', 'done'],
  ['a method that is none', '#method=javascript:alert(1)', 'method'],
] as const)
  test(`${what} falls back, and is named`, () => assert.deepEqual(read(hash), { state: usual, rejected: [rejected] }));

const LINK = '#method=spray&first=2027-01-05&done=eve&by=clinic';

test('a link of a clinic says that its plan is not ours; the usual course comes back with the method and the ticks', () => {
  const plan = read(LINK).state as Plan;
  assert.equal(isGiven(plan), true);
  const back = withUsual(PATH, plan);
  assert.equal(isGiven(back), false);
  assert.equal(write(back), '#method=spray&done=eve');
});

test('without the mark a plan is the reader’s, and a method alone is no plan', () => {
  assert.equal(isGiven(read('#first=2027-01-05').state as Plan), false);
  assert.equal(isGiven(read('#method=spray&by=clinic').state as Plan), false);
});

test('the mark has one value; words in its place are refused', () =>
  assert.deepEqual(read('#by=Dr.+Best'), { state: usual, rejected: ['by'] }));

const anyPlan: fc.Arbitrary<Plan> = fc.record({
  method: fc.constantFrom('drip', 'spray'),
  pace: fc.constantFrom('usual' as const, 'faster' as const),
  first: fc.oneof(
    fc.constant(''),
    fc.integer({ min: 0, max: 29_000 }).map((days) => addDays(EARLIEST, days)),
  ),
  days: fc.subarray([...WEEKDAYS]),
  time: fc.constantFrom('', '00:00', '09:30', '23:59'),
  moved: fc
    .array(
      fc.integer({ min: -60, max: 60 }).map((days) => days || 1),
      { maxLength: 11 },
    )
    .map((list) => (list.length > 0 ? [0, ...list] : [])),
  done: fc.subarray(tickable(PATH.steps, 12)),
  by: fc.constantFrom(undefined, 'clinic' as const),
});

test('every plan comes back from its own address', () =>
  fc.assert(fc.property(anyPlan, (plan) => assert.deepEqual(read(write(plan)), { state: { ...plan }, rejected: [] }))));

test('the longest plan fits an address', () => {
  const all: Plan = {
    method: 'spray',
    pace: 'faster',
    first: '2027-01-05',
    days: [...WEEKDAYS],
    time: '09:30',
    moved: [0, ...Array.from({ length: 11 }, () => -60)],
    done: tickable(PATH.steps, 12),
    by: 'clinic',
  };
  assert.deepEqual(read(write(all)), { state: all, rejected: [] });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .tuple(
      fc.constantFrom('method', 'pace', 'first', 'days', 'time', 'moved', 'done', 'by', '__proto__', 'constructor'),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom(
          '<script>',
          'NaN',
          'Infinity',
          '-0',
          '0.0.0',
          '0.99',
          '0.-60.-60',
          '9999-99-99',
          '2027-13-01',
          '24:00',
        ),
      ),
    )
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`),
);

test('10,000 hostile addresses: each gives a plan that has dates, or none', () =>
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 4 }), (parts) => {
      const plan = read(`#${parts.join('&')}`).state as Plan;
      const wishes = wishesOf({ ...plan, first: plan.first || '2027-01-05' });
      assert.ok(wishes);
      const course = datedCourse(courseOf(methodOf(PATH, plan.method), plan), wishes);
      assert.ok(!/NaN|undefined|Invalid/.test(JSON.stringify(course)));
      assert.deepEqual(read(write(plan)).state, plan);
    }),
    { numRuns: 10_000 },
  ));
