import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dotGrid } from './dot-grid.ts';

// A row of ten starts at 6 and runs nine steps of 12 to 114; three dots run two steps.
for (const [name, count, path] of [
  ['no dots draw nothing', 0, ''],
  ['three dots are part of the first row', 3, 'M6 6h24.1'],
  ['ten dots are one full row', 10, 'M6 6h108.1'],
  ['twelve dots start a second row', 12, 'M6 6h108.1M6 18h12.1'],
] as const) {
  test(name, () => assert.equal(dotGrid(count), path));
}

test('a hundred dots are ten rows', () => assert.equal(dotGrid(100).match(/M/g)?.length, 10));

for (const count of [45.5, -1, 101]) {
  test(`${count} dots are an error`, () => assert.throws(() => dotGrid(count), /a whole number from 0 to 100/));
}
