import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { test } from 'node:test';
import { atOnce } from './at-once.ts';

test('results come in the order of the items, and no more than so many are under way', async () => {
  let underWay = 0;
  let most = 0;
  const doubled = await atOnce(3, [5, 1, 4, 2, 3, 0], async (number) => {
    underWay += 1;
    most = Math.max(most, underWay);
    for (let turn = 0; turn < number; turn += 1) await setImmediate();
    underWay -= 1;
    return number * 2;
  });
  assert.deepEqual(doubled, [10, 2, 8, 4, 6, 0]);
  assert.equal(most, 3);
});

test('what one throws is thrown', async () => {
  await assert.rejects(
    atOnce(2, [1, 2, 3], (number) => (number === 2 ? Promise.reject(new Error('two')) : Promise.resolve(number))),
    /two/,
  );
});
