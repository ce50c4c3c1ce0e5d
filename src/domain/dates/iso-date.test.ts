import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, formatDate, isOverdue } from './iso-date.ts';

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
