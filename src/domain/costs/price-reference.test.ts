import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsBehind, editionOn, formatPrice, type PriceBook } from './price-reference.ts';

const levels = (low: number, typical: number, high: number) => ({
  low: { value: low },
  typical: { value: typical },
  high: { value: high },
});
const prices: PriceBook = new Map([
  [
    'iv-infusion',
    {
      session: levels(400, 590, 800),
      intake: levels(0, 225, 350),
      maintenancePerMonth: levels(0.5, 1, 2),
      firstCourseSessions: { value: 6, overWeeks: { low: 2, high: 3 } },
      sessionWithCover: { privateInsurance: { value: 286 } },
    },
  ],
  [
    'bare',
    {
      session: levels(1, 2, 3),
      intake: levels(0, 0, 0),
      maintenancePerMonth: levels(1, 1, 1),
      firstCourseSessions: { value: 6 },
    },
  ],
]);

for (const [reference, expected] of [
  ['iv-infusion/session', '$400 to $800'],
  ['iv-infusion/session.typical', '$590'],
  ['iv-infusion/sessionWithCover.privateInsurance', '$286'],
  ['iv-infusion/firstCourse', '$2,400 to $5,150'],
  ['iv-infusion/firstYear.typical', '$10,440'],
] as const) {
  test(`${reference} reads ${expected}`, () => assert.equal(formatPrice(prices, reference), expected));
}

for (const [reference, message] of [
  ['im/session', /no prices "im"; the files in content\/prices are iv-infusion, bare/],
  ['iv-infusion/sesion', /price "iv-infusion\/sesion": no figure "sesion"/],
  ['iv-infusion/firstYear.middle', /no figure "firstYear.middle"/],
  ['bare/firstYear', /no figure "firstCourseSessions.overWeeks.high" in content\/prices\/bare.yaml/],
] as const) {
  test(`${reference} is an error that says what is missing`, () =>
    assert.throws(() => formatPrice(prices, reference), message));
}

test('the newest edition up to a day counts, and a day before all of them is an error', () => {
  const editions = [
    { preparedOn: '2026-11-23', name: 'first' },
    { preparedOn: '2027-11-01', name: 'second' },
  ];
  assert.equal(editionOn(editions, '2027-01-01').name, 'first');
  assert.equal(editionOn(editions, '2027-11-01').name, 'second');
  assert.throws(() => editionOn(editions, '2026-01-01'), /no prices prepared on or before 2026-01-01/);
});

test('the claims behind prices are found wherever they stand, each once', () => {
  const edition = {
    session: { low: { value: 1, claims: ['a/b'] }, high: { value: 2, claims: ['a/b', 'c/d'] } },
    mustShow: ['e/f'],
  };
  assert.deepEqual(claimsBehind(edition), ['a/b', 'c/d', 'e/f']);
});
