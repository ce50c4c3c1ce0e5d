import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeatableNumbers } from './repeatable-numbers.ts';

const first = (seed: number, count: number) => Array.from({ length: count }, repeatableNumbers(seed));

test('the same seed gives the same numbers, another seed others', () => {
  assert.deepEqual(first(7, 5), first(7, 5));
  assert.notDeepEqual(first(7, 5), first(8, 5));
});

// 1664525 * 0 + 1013904223 = 1013904223; divided by 4294967296 that is 0.2361
test('the first number after 0 can be worked out on paper', () => {
  assert.equal(first(0, 1)[0]?.toFixed(4), '0.2361');
});

test('all numbers lie from 0 up to 1', () => {
  assert.ok(first(3, 1000).every((number) => number >= 0 && number < 1));
});
