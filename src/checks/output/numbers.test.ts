import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kilobytes, median } from './numbers.ts';

for (const [name, values, middle] of [
  ['nothing', [], 0],
  ['an odd count', [9, 1, 5], 5],
  ['an even count: the upper of the two', [1, 2, 8, 9], 8],
] as const) {
  test(`the median of ${name}`, () => assert.equal(median(values), middle));
}

test('kilobytes are rounded up', () =>
  assert.deepEqual([kilobytes(14_336), kilobytes(14_337)], ['14.0 KB', '14.1 KB']));
