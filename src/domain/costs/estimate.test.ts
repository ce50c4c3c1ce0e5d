import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ByPart, Course } from './bills.ts';
import type { Cover } from './cover.ts';
import { estimate, firstCourseOnly, type Paying } from './estimate.ts';

const YEAR_WEEKS = 52;
const prices = (some: Partial<ByPart>): ByPart => ({
  session: 0,
  observation: 0,
  intake: 0,
  therapy: 0,
  travel: 0,
  ...some,
});
const SELF: Paying = { cover: { kind: 'self' }, taxPercent: 0 };

/** Six infusions in three weeks, then one a month. */
const INFUSIONS: Course = {
  prices: prices({ session: 590_00, intake: 225_00 }),
  courseSessions: 6,
  weeksPerSession: 0.5,
  perMonth: 1,
  upkeepMonths: 24,
  therapyPerSession: 0,
  weeks: YEAR_WEEKS,
};
/** Twelve visits in eight weeks, then 3.25 a month. */
const SPRAY: Course = {
  ...INFUSIONS,
  prices: prices({ session: 1050_00 }),
  courseSessions: 12,
  weeksPerSession: 8 / 12,
  perMonth: 3.25,
};

const insurance = (over: Partial<Extract<Cover, { kind: 'insurance' }>> = {}): Paying => ({
  cover: {
    kind: 'insurance',
    year: { deductible: 2000_00, deductibleLeft: 2000_00, monthsLeft: 12 },
    share: { kind: 'coinsurance', percent: 20 },
    maximum: 6000_00,
    maximumLeft: 6000_00,
    ...over,
  },
  taxPercent: 0,
});

test('1. six infusions with the first visit, paid alone', () => {
  // 225 + 6 x 590 = 225 + 3,540 = 3,765
  const { price, reader, insurance: plan } = estimate(firstCourseOnly(INFUSIONS), SELF);
  assert.deepEqual([price, reader, plan], [3765_00, 3765_00, 0]);
});

test('2. a year of infusions, as on /cost/', () => {
  // 52 - 3 = 49 weeks; 49 x 12 / 52 = 11.3077 months, one session each: 11.3077 x 590 = 6,671.54; 3,765 + 6,671.54 = 10,436.54
  assert.equal(estimate(INFUSIONS, SELF).reader, 10_436_54);
});

test('3. the spray with insurance: deductible, then 20 percent', () => {
  // 12 x 1,050 = 12,600; 2,000 first, then 20 % of 10,600 = 2,120; together 4,120; the plan pays 8,480
  const { reader, insurance: plan } = estimate(firstCourseOnly(SPRAY), insurance());
  assert.deepEqual([reader, plan], [4120_00, 8480_00]);
});

test('4. the most one pays in a plan year is the most one pays', () => {
  // 12 + 33 = 45 visits x 1,050 = 47,250; 2,000 + 20 % of 45,250 = 11,050, capped at 6,000
  const { reader, price } = estimate(SPRAY, insurance());
  assert.deepEqual([price, reader], [47_250_00, 6000_00]);
});

test('5. a plan year that ends after one month starts everything again', () => {
  // Month 1 holds 52/12 = 4.3333 weeks x 1.5 visits a week = 6.5 visits = 6,825; 2,000 + 20 % of 4,825 = 2,965.
  // The rest of the course, 5.5 visits = 5,775, meets a new deductible: 2,000 + 20 % of 3,775 = 2,755. Together 5,720.
  const cover = insurance({ year: { deductible: 2000_00, deductibleLeft: 2000_00, monthsLeft: 1 } });
  assert.equal(estimate(firstCourseOnly(SPRAY), cover).reader, 5720_00);
});

test('6. a copay for each visit, once the deductible is met', () => {
  // 12 visits x 40 = 480, nothing else
  const cover = insurance({
    year: { deductible: 2000_00, deductibleLeft: 0, monthsLeft: 12 },
    share: { kind: 'copay', cents: 40_00 },
  });
  assert.equal(estimate(firstCourseOnly(SPRAY), cover).reader, 480_00);
});

test("7. the maker's savings bring the drug to 10 dollars a visit, and leave the second bill alone", () => {
  // Drug 800, watching 250 a visit, nothing left of the deductible: 20 % of 800 = 160 and 20 % of 250 = 50 a visit.
  // The program pays 150 of the 160: 12 x 10 + 12 x 50 = 720; the program 12 x 150 = 1,800; the plan 12 x 840 = 10,080.
  const course = { ...SPRAY, prices: prices({ session: 800_00, observation: 250_00 }) };
  const paying = insurance({
    year: { deductible: 2000_00, deductibleLeft: 0, monthsLeft: 12 },
    savings: { copay: 10_00, limit: 8000_00 },
  });
  const { reader, maker, insurance: plan } = estimate(firstCourseOnly(course), paying);
  assert.deepEqual([reader, maker, plan], [720_00, 1800_00, 10_080_00]);
});

test('8. a superbill: visits and therapy come back in part, the drug does not', () => {
  // Six sessions at 500 with a 90 dollar visit each, six hours of therapy at 150: 3,000 + 540 + 900.
  // Of 540 + 900 = 1,440 the first 500 is the deductible; 60 % of 940 = 564 comes back. 4,440 - 564 = 3,876.
  const course = {
    ...INFUSIONS,
    prices: prices({ session: 500_00, observation: 90_00, therapy: 150_00 }),
    therapyPerSession: 1,
  };
  const cover: Cover = {
    kind: 'superbill',
    year: { deductible: 500_00, deductibleLeft: 500_00, monthsLeft: 12 },
    percent: 60,
  };
  assert.equal(estimate(firstCourseOnly(course), { cover, taxPercent: 0 }).reader, 3876_00);
});

test('9. Medicare Part B: the deductible, then 20 percent, with no end to it', () => {
  // 45 visits x 907 = 40,815; 283 first, then 20 % of 40,532 = 8,106.40; together 8,389.40
  const course = { ...SPRAY, prices: prices({ session: 907_00 }) };
  const cover: Cover = {
    kind: 'medicare',
    year: { deductible: 283_00, deductibleLeft: 283_00, monthsLeft: 12 },
    percent: 20,
  };
  assert.equal(estimate(course, { cover, taxPercent: 0 }).reader, 8389_40);
});

test('10. a health account at a tax rate of 22 percent, which rides home do not count for', () => {
  // 3,765 of care and 6 x 30 = 180 of rides: 22 % of 3,765 = 828.30; 3,945 - 828.30 = 3,116.70
  const course = { ...INFUSIONS, prices: prices({ session: 590_00, intake: 225_00, travel: 30_00 }) };
  const { reader, tax } = estimate(firstCourseOnly(course), { cover: { kind: 'self' }, taxPercent: 22 });
  assert.deepEqual([reader, tax], [3116_70, 828_30]);
});
