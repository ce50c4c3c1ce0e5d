import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dollars, toNearestTen } from '../money/money.ts';
import { courseOf, payingOf, rangesOf } from './answers.ts';
import { firstCourse, firstYear, LEVELS, type CourseFacts } from './course-costs.ts';
import { anyAnswers } from './fixtures/any-answers.ts';
import { DRIP, SPRAY, START } from './fixtures/start.ts';
import { aMonth, estimates, mostMoving, sideBySide, withMethod } from './report.ts';

/** The same figures in the shape that /cost/ adds up. */
const factsOf = (index: number): CourseFacts => {
  const method = START.methods[index];
  const { price, sessions, later, intake } = method?.ranges ?? {};
  if (!method || !price || !sessions || !later || !intake) throw new Error('the start of the tests has a gap');
  return {
    session: price,
    intake,
    firstCourseSessions: sessions.typical,
    firstCourseWeeks: method.weeksPerSession * sessions.typical,
    maintenancePerMonth: later,
  };
};

for (const [index, answers] of [DRIP, SPRAY].entries())
  test(`${answers.method}: before anything is answered, the sums are those of /cost/`, () => {
    const { course, all } = estimates(START, answers);
    for (const level of LEVELS) {
      assert.equal(course[level].reader, firstCourse(factsOf(index), level).cents);
      assert.equal(
        toNearestTen(dollars(all[level].reader / 100)).cents,
        firstYear(factsOf(index), level).cents,
        `a year, ${level}`,
      );
    }
  });

test("the reader's own number takes the place of all three", () => {
  assert.deepEqual(rangesOf(START, { ...DRIP, price: 512.5 }).price, { low: 512.5, typical: 512.5, high: 512.5 });
  for (const level of LEVELS) assert.equal(courseOf(START, { ...DRIP, price: 512.5 }, level).prices.session, 512_50);
});

test('what is left of a yearly sum is all of it until the reader says', () => {
  const ranges = rangesOf(START, { ...SPRAY, pay: 'insurance', deductible: 3000, maxleft: 500 });
  assert.deepEqual([ranges.left.typical, ranges.maxleft.typical, ranges.maximum.typical], [3000, 500, 8000]);
});

test('travel and time off are one part of the bill', () => {
  assert.equal(courseOf(START, { ...DRIP, travel: 30, off: 120 }, 'low').prices.travel, 150_00);
});

for (const [name, answers, kind] of [
  ['Medicare Part B pays for the spray', { ...SPRAY, pay: 'medicare' }, 'medicare'],
  ['Medicare Part B is not counted for infusions', { ...DRIP, pay: 'medicare' }, 'self'],
] as const)
  test(name, () => assert.equal(payingOf(START, answers).cover.kind, kind));

for (const [name, answers, counts] of [
  ['with insurance and the spray', { ...SPRAY, pay: 'insurance', help: 'yes' }, true],
  ['not with infusions', { ...DRIP, pay: 'insurance', help: 'yes' }, false],
  ['not without being asked for', { ...SPRAY, pay: 'insurance' }, false],
] as const)
  test(`the maker's savings count ${name}`, () => {
    const { cover } = payingOf(START, answers);
    assert.equal(cover.kind === 'insurance' && cover.savings !== undefined, counts);
  });

test("another method starts with its own numbers, and keeps the reader's plan and therapy", () => {
  const answers = withMethod({ ...DRIP, price: 500, sessions: 8, therapy: 1, deductible: 900 }, 'spray');
  assert.deepEqual(
    [answers.method, answers.price, answers.sessions, answers.therapy, answers.deductible],
    ['spray', undefined, undefined, 1, 900],
  );
});

test("side by side, only the chosen method has the reader's price", () => {
  const [drip, spray] = sideBySide(START, { ...DRIP, price: 100, pay: 'medicare' });
  // 225 + 6 x 100
  assert.deepEqual([drip?.course.typical, drip?.reached, spray?.reached], [825_00, false, true]);
  assert.equal(spray?.course.typical, estimates(START, { ...SPRAY, pay: 'medicare' }).course.typical.reader);
});

test('what moves a year of infusions most: how often, then the price, then how many first sessions', () => {
  const moves = mostMoving(START, DRIP);
  assert.deepEqual(
    moves.map(({ name, from, to }) => [name, from, to]),
    [
      ['later', 0.5, 2],
      ['price', 400, 800],
      ['sessions', 4, 8],
    ],
  );
  // 49 weeks x 12 / 52 = 11.3077 months; 1.5 sessions more a month, at 590 each: 10,007.31
  assert.equal(moves[0]?.cents, 10_007_31);
});

test('with their own price, it is a quarter less to a quarter more', () => {
  const move = mostMoving(START, { ...DRIP, price: 500 }).find(({ name }) => name === 'price');
  assert.deepEqual([move?.from, move?.to], [375, 625]);
});

test('a month on average is the sum through the months', () => {
  const { all } = estimates(START, DRIP);
  assert.equal(aMonth(all.typical), Math.round(10_436_54 / 12));
});

test('whatever is answered: low is at most typical, typical at most high, and nobody pays less than nothing', () =>
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { course, all } = estimates(START, answers);
      for (const { low, typical, high } of [course, all]) {
        assert.ok(low.reader <= typical.reader && typical.reader <= high.reader);
        assert.ok(low.price <= typical.price && typical.price <= high.price);
        for (const { reader, insurance, maker, tax, price } of [low, typical, high]) {
          for (const cents of [reader, insurance, maker, tax]) assert.ok(Number.isSafeInteger(cents) && cents >= 0);
          assert.equal(reader + insurance + maker + tax, price);
        }
      }
    }),
    { numRuns: 500 },
  ));

test('whatever is answered, later sessions are never closer together than those of the first course', () =>
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...LEVELS), (answers, level) => {
      const { perMonth, weeksPerSession } = courseOf(START, answers, level);
      assert.ok(perMonth * weeksPerSession <= 52 / 12);
    }),
  ));

test('whatever is answered, what moves most is ordered and moves something', () =>
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const moves = mostMoving(START, answers).map(({ cents }) => Math.abs(cents));
      assert.ok(moves.length <= 3 && moves.every((cents, at) => cents > 0 && cents <= (moves[at - 1] ?? Infinity)));
    }),
    { numRuns: 200 },
  ));
