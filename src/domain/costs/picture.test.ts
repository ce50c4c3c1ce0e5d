import assert from 'node:assert/strict';
import { test } from 'node:test';
import { peak, share, sumPath } from './picture.ts';

test('a line begins at nothing and reaches the top with the highest sum', () =>
  assert.equal(sumPath([100, 300, 400], 400, 40), 'M0 40L33.3 30L66.7 10L100 0'));

test('of nothing there are no shares, and nothing is divided by it', () => {
  assert.equal(share(0, 0), 0);
  assert.equal(peak([0, 0]), 1);
  assert.equal(sumPath([0], peak([0]), 40), 'M0 40L100 40');
});

test('a share has one decimal', () => assert.equal(share(1, 3), 33.3));
