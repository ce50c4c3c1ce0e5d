import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sumOf, type ByPart, type Course } from './bills.ts';
import type { Cover } from './cover.ts';
import { estimate, type Paying } from './estimate.ts';

const cents = (most: number) => fc.integer({ min: 0, max: most * 100 });
const MONTH_WEEKS = 52 / 12;

const prices: fc.Arbitrary<ByPart> = fc.record({
  session: cents(3000),
  observation: cents(1500),
  intake: cents(1000),
  therapy: cents(500),
  travel: cents(500),
});

/** Courses whose later sessions are never closer together than those of the first course, as the estimator's limits see to. */
const course: fc.Arbitrary<Course> = fc.record({
  prices,
  courseSessions: fc.integer({ min: 1, max: 30 }),
  weeksPerSession: fc.constantFrom(0.5, 8 / 12, 1),
  perMonth: fc.integer({ min: 0, max: 433 }).map((hundredths) => hundredths / 100),
  upkeepMonths: fc.integer({ min: 0, max: 24 }),
  therapyPerSession: fc.integer({ min: 0, max: 8 }).map((halves) => halves / 2),
  weeks: fc.constantFrom(1, 6, 12, 24).map((months) => months * MONTH_WEEKS),
});

const year = fc.record({
  deductible: cents(10_000),
  deductibleLeft: cents(10_000),
  monthsLeft: fc.integer({ min: 1, max: 12 }),
});
const share = fc.oneof(
  fc.record({ kind: fc.constant('coinsurance' as const), percent: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ kind: fc.constant('copay' as const), cents: cents(500) }),
);
const insurance = fc.record({
  kind: fc.constant('insurance' as const),
  year,
  share,
  maximum: cents(20_000),
  maximumLeft: cents(20_000),
  savings: fc.option(fc.record({ copay: cents(500), limit: cents(9000) }), { nil: undefined }),
});
const cover: fc.Arbitrary<Cover> = fc.oneof(
  fc.constant({ kind: 'self' as const }),
  insurance,
  fc.record({ kind: fc.constant('superbill' as const), year, percent: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ kind: fc.constant('medicare' as const), year, percent: fc.constant(20) }),
);
const paying: fc.Arbitrary<Paying> = fc.record({ cover, taxPercent: fc.integer({ min: 0, max: 50 }) });

const holds = (name: string, property: fc.IProperty<unknown>) =>
  test(name, () => fc.assert(property, { numRuns: 500 }));
const part = fc.constantFrom(
  'session' as const,
  'observation' as const,
  'intake' as const,
  'therapy' as const,
  'travel' as const,
);

holds(
  'nothing is negative, and everything is whole cents',
  fc.property(course, paying, (what, who) => {
    const { price, reader, tax, insurance: plan, maker, paidByMonth, priceParts, readerParts } = estimate(what, who);
    const amounts = [
      price,
      reader,
      tax,
      plan,
      maker,
      ...paidByMonth,
      ...Object.values(priceParts),
      ...Object.values(readerParts),
    ];
    assert.ok(amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0));
  }),
);
holds(
  'parts add up: to the price, and to what the reader pays before taxes',
  fc.property(course, paying, (what, who) => {
    const { price, priceParts, reader, readerParts, tax } = estimate(what, who);
    assert.equal(sumOf(priceParts), price);
    assert.equal(sumOf(readerParts) - tax, reader);
  }),
);
holds(
  'the reader, the plan, the maker and the taxes saved are the price',
  fc.property(course, paying, (what, who) => {
    const { price, reader, tax, insurance: plan, maker } = estimate(what, who);
    assert.equal(reader + tax + plan + maker, price);
  }),
);
holds(
  'a higher price never costs the reader less',
  fc.property(course, paying, part, fc.integer({ min: 1, max: 100_000 }), (what, who, raised, by) => {
    const dearer = { ...what, prices: { ...what.prices, [raised]: what.prices[raised] + by } };
    assert.ok(estimate(dearer, who).reader >= estimate(what, who).reader);
  }),
);
holds(
  'one more session, or more therapy with each, never costs less',
  fc.property(course, paying, (what, who) => {
    const before = estimate(what, who).reader;
    const more: Course[] = [
      { ...what, courseSessions: what.courseSessions + 1 },
      { ...what, perMonth: Math.min(4.33, what.perMonth + 0.25) },
      { ...what, upkeepMonths: what.upkeepMonths + 1 },
      { ...what, therapyPerSession: what.therapyPerSession + 0.5 },
    ];
    for (const course of more) assert.ok(estimate(course, who).reader >= before);
  }),
);
holds(
  'the covered share never passes the maximum of a plan year',
  fc.property(course, insurance, (what, plan) => {
    const { readerParts, months } = estimate(what, { cover: plan, taxPercent: 0 });
    const years = 1 + Math.max(0, Math.ceil((months - plan.year.monthsLeft) / 12));
    const most = Math.min(plan.maximum, plan.maximumLeft) + (years - 1) * plan.maximum;
    assert.ok(readerParts.session + readerParts.observation + readerParts.intake <= most + 3);
  }),
);
holds(
  'month by month the sum only grows, and ends at the total',
  fc.property(course, paying, (what, who) => {
    const { paidByMonth, reader } = estimate(what, who);
    assert.ok(paidByMonth.every((paid, month) => paid >= (paidByMonth[month - 1] ?? 0)));
    assert.equal(paidByMonth.at(-1), reader);
  }),
);
