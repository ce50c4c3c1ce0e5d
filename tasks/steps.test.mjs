import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stages, walk } from './steps.mjs';

/**
 * Walks the real stages, with the named steps failing.
 * @param {string[]} failing
 * @param {string[]} [alreadyFailed]
 */
async function walkWith(failing, alreadyFailed = []) {
  /** @type {{ ran: string[], skipped: string[], most: number, together: string[] }} */
  const seen = { ran: [], skipped: [], most: 0, together: [] };
  const now = new Set();
  await walk(stages, {
    alreadyFailed,
    skip: (step, needed) => seen.skipped.push(`${step.name} for want of ${needed}`),
    run: async ({ name }) => {
      seen.ran.push(name);
      now.add(name);
      seen.most = Math.max(seen.most, now.size);
      seen.together.push([...now].sort().join(' and '));
      // Long enough for every other step that does not wait for it to begin.
      for (let rounds = name === 'types' ? 40 : 1; rounds > 0; rounds -= 1) await new Promise(setImmediate);
      now.delete(name);
      return !failing.includes(name);
    },
  });
  return seen;
}

test('all steps run, two at once, types and build apart, the end-to-end tests alone and last', async () => {
  const { ran, skipped, most, together } = await walkWith([]);
  assert.deepEqual([...ran].sort(), ['build', 'content', 'e2e', 'lint', 'output', 'types', 'unit']);
  assert.deepEqual(skipped, []);
  assert.equal(most, 2);
  assert.ok(together.every((names) => names !== 'build and types'));
  assert.equal(together.at(-1), 'e2e');
});

test('a step waits for what it comes after, whatever ends first', async () => {
  /** @type {string[]} */
  const seen = [];
  /** @type {Record<string, number>} */
  const rounds = { first: 1, types: 20 };
  const steps = [
    { name: 'types' },
    { name: 'first' },
    { name: 'build', after: ['types'] },
    { name: 'output', needs: ['build'] },
  ];
  await walk([steps], {
    skip: () => undefined,
    run: async ({ name }) => {
      seen.push(`${name} begins`);
      for (let left = rounds[name] ?? 5; left > 0; left -= 1) await new Promise(setImmediate);
      seen.push(`${name} ends`);
      return true;
    },
  });
  assert.ok(seen.indexOf('types ends') < seen.indexOf('build begins'));
  assert.ok(seen.indexOf('build ends') < seen.indexOf('output begins'));
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
  assert.ok(ran.includes('output') && !ran.includes('e2e'));
  assert.deepEqual(skipped, ['e2e for want of chromium']);
});
