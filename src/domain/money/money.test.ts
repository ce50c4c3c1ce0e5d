import assert from 'node:assert/strict';
import { test } from 'node:test';
import { add, dollars, formatMoney, formatRange, times, toNearestTen } from './money.ts';

test('whole dollars show no cents, and cents show both digits', () => {
  assert.equal(formatMoney(dollars(1050)), '$1,050');
  assert.equal(formatMoney(dollars(12.5)), '$12.50');
});

test('a range of one amount is that amount', () => {
  assert.equal(formatRange(dollars(400), dollars(800)), '$400 to $800');
  assert.equal(formatRange(dollars(10), dollars(10)), '$10');
});

// 0.1 + 0.2 is not 0.3 in floating point; in cents it is.
test('sums are exact in cents', () => assert.deepEqual(add(dollars(0.1), dollars(0.2)), dollars(0.3)));

// 590 * 6 = 3,540; 3,765 is a tie between 3,760 and 3,770 and goes up.
test('a price times sessions, and totals to the nearest ten dollars', () => {
  assert.deepEqual(times(dollars(590), 6), dollars(3540));
  assert.deepEqual(toNearestTen(dollars(3765)), dollars(3770));
});
