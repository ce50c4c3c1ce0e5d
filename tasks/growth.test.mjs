import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growthExponent, memoryOfFamily } from './growth.mjs';

const along = (/** @type {(size: number) => number} */ time) =>
  [30, 300, 3000].map((size) => ({ size, time: time(size) }));

test('what grows in proportion has exponent 1, what grows with the square 2', () => {
  assert.equal(growthExponent(along((size) => 0.2 * size)).toFixed(6), '1.000000');
  assert.equal(growthExponent(along((size) => size ** 2)).toFixed(6), '2.000000');
});

// ln 2 / ln 10 = 0.3010: ten times the size takes twice as long.
test('two points are enough', () => {
  const points = [
    { size: 10, time: 4 },
    { size: 100, time: 8 },
  ];
  assert.equal(growthExponent(points).toFixed(4), '0.3010');
});

test('one size says nothing about growth', () => {
  assert.throws(() => growthExponent([{ size: 30, time: 1 }]), /two different sizes/);
});

test('memory is that of a process and all its descendants, in any order, and of no other', () => {
  const lines = '  30  20  100\n  20  10   50\n  10   1    7\n  40   1 9999\n';
  assert.equal(memoryOfFamily(lines, 10), (100 + 50 + 7) * 1024);
  assert.equal(memoryOfFamily(lines, 20), 150 * 1024);
  assert.equal(memoryOfFamily(lines, 77), 0);
});
