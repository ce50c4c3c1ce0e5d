import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, dayToShow, formatDate, furthestDay, isOverdue } from './iso-date.ts';

for (const [name, start, months, expected] of [
  ['a year is twelve months', '2026-11-23', 12, '2027-11-23'],
  ['a month that is too short ends on its last day', '2027-01-31', 1, '2027-02-28'],
  ['a leap day moves to the 28th a year later', '2028-02-29', 12, '2029-02-28'],
  ['December rolls into the next year', '2026-12-15', 1, '2027-01-15'],
] as const) {
  test(name, () => assert.equal(addMonths(start, months), expected));
}

test('a page is overdue from the day after its next review', () => {
  assert.equal(isOverdue('2027-05-23', '2027-05-23'), false);
  assert.equal(isOverdue('2027-05-23', '2027-05-24'), true);
});

test('a date reads as US readers write it', () => assert.equal(formatDate('2026-11-03'), 'November 3, 2026'));

const EVENING = Date.parse('2026-11-23T18:30:00Z');

test('a site is shown as of today, or as of any day asked for', () => {
  assert.equal(dayToShow(undefined, EVENING), '2026-11-23');
  assert.equal(dayToShow('', EVENING), '2026-11-23');
  assert.equal(dayToShow('2030-01-01', EVENING), '2030-01-01');
});

for (const wrong of ['2027-6-1', '2027-02-30', 'tomorrow']) {
  test(`"${wrong}" is no day to show, and the error says how to write one`, () =>
    assert.throws(() => dayToShow(wrong, EVENING), /write a date such as 2027-03-31/));
}

test('when it is evening in London, it is tomorrow in Auckland', () => {
  assert.equal(furthestDay(EVENING), '2026-11-24');
});
