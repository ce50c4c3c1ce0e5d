import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stages, walk } from './steps.mjs';

/**
 * Walks the real stages, with the named steps failing.
 * @param {string[]} failing
 * @param {string[]} [alreadyFailed]
 */
async function walkWith(failing, alreadyFailed = []) {
  /** @type {{ ran: string[], skipped: string[], most: number }} */
  const seen = { ran: [], skipped: [], most: 0 };
  let now = 0;
  await walk(stages, {
    alreadyFailed,
    skip: (step, needed) => seen.skipped.push(`${step.name} for want of ${needed}`),
    run: async ({ name }) => {
      seen.ran.push(name);
      seen.most = Math.max(seen.most, ++now);
      await new Promise(setImmediate);
      now -= 1;
      return !failing.includes(name);
    },
  });
  return seen;
}

test('all steps run, in order, two at once', async () => {
  const { ran, skipped, most } = await walkWith([]);
  assert.deepEqual(ran, ['types', 'lint', 'unit', 'content', 'build', 'output', 'e2e']);
  assert.deepEqual(skipped, []);
  assert.equal(most, 2);
});

test('a failing step does not hide the others', async () => {
  const { ran, skipped } = await walkWith(['types', 'unit', 'content', 'output']);
  assert.equal(ran.length, 7);
  assert.deepEqual(skipped, []);
});

test('without a build there is nothing to check', async () => {
  const { ran, skipped } = await walkWith(['build']);
  assert.ok(!ran.includes('output') && !ran.includes('e2e'));
  assert.deepEqual(skipped, ['output for want of build', 'e2e for want of build']);
});

test('without a browser only the end-to-end tests are left out', async () => {
  const { ran, skipped } = await walkWith([], ['chromium']);
  assert.equal(ran.at(-1), 'output');
  assert.deepEqual(skipped, ['e2e for want of chromium']);
});
