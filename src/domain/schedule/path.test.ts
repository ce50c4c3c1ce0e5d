import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datedCourse } from './course.ts';
import { PATH } from './fixtures.ts';
import { daysOf } from './moments.ts';
import {
  courseInWords,
  courseOf,
  differences,
  lengthInWords,
  methodOf,
  rhythmInWords,
  sessionsByWeek,
  stepOf,
  tickable,
} from './path.ts';
import { usualPlan } from './plan-address.ts';

const plan = usualPlan(PATH);
const spray = methodOf(PATH, 'spray');
const stepAt = (id: string) => PATH.steps.find((step) => step.id === id) ?? assert.fail(`no step ${id}`);

test('a step says what is true of its method, and nothing of another', () =>
  assert.deepEqual(
    stepOf(stepAt('course'), 'drip').happens.map(({ text }) => text),
    ['You come back.', 'A drip runs.'],
  ));

test('what differs is what is said of one method only', () =>
  assert.deepEqual(
    differences(PATH.steps, 'spray', 'drip').map(({ id, facts }) => [id, facts.map(({ text }) => text)]),
    [['course', ['You are watched for two hours.']]],
  ));

test('a rhythm reads as people say it', () => {
  assert.equal(rhythmInWords(spray.course.rhythm), '2 a week for 4 weeks, then 1 a week for 4 weeks');
  assert.equal(lengthInWords(spray.course.rhythm), '12 sessions in 8 weeks');
  assert.deepEqual(
    sessionsByWeek([
      { weeks: 2, perWeek: 2 },
      { weeks: 1, perWeek: 1 },
    ]),
    [[1, 2], [3, 4], [5]],
  );
});

test('only a method with a faster course has one', () => {
  assert.deepEqual(courseOf(methodOf(PATH, 'drip'), { ...plan, pace: 'faster' }).rhythm, [{ weeks: 2, perWeek: 3 }]);
  assert.equal(courseOf(spray, { ...plan, pace: 'faster' }), spray.course);
});

test('steps and what to do in them can be ticked, and so can each session', () => {
  assert.deepEqual(tickable(PATH.steps.slice(0, 1), 2), ['eve', 'eve-ask', 's1', 's2']);
});

test('the days of a step hang on the sessions', () => {
  const course = datedCourse(spray.course, { first: '2027-03-01', days: [], shifts: [] });
  const days = (id: string) => daysOf(stepAt(id).moment ?? assert.fail(), course);
  assert.deepEqual(days('eve'), { first: '2027-02-28', last: '2027-02-28' });
  assert.deepEqual(days('decision'), { first: '2027-03-26', last: '2027-04-01' }); // session 8 is on March 25
  assert.deepEqual(days('upkeep'), { first: '2027-04-26', last: '2027-05-03' }); // session 12 is on April 19
});

test('a step that would end before it begins has the day it begins', () => {
  const course = datedCourse(spray.course, { first: '2027-03-01', days: [], shifts: [] });
  const backward = { from: { anchor: 'first-session', days: 5 }, to: { anchor: 'first-session', days: 2 } } as const;
  assert.deepEqual(daysOf(backward, course), { first: '2027-03-06', last: '2027-03-06' });
});

test('a course in one sentence', () => {
  const course = datedCourse(spray.course, { first: '2027-03-01', days: [], shifts: [] });
  assert.equal(courseInWords(course), '12 sessions, from Monday, March 1, 2027 to Monday, April 19, 2027.');
});
