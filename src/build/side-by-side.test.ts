import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inThread, sideBySide } from './side-by-side.ts';

const SQUARE = new URL('./fixtures/square.ts', import.meta.url);
const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
const squares = (jobs: readonly number[], threads: number) => sideBySide<number>(SQUARE, jobs, threads);

for (const [name, count, threads] of [
  ['no job', 0, 2],
  ['few jobs, in this thread', 5, 2],
  ['many jobs, in two threads', 1001, 2],
  ['many jobs and one processor', 1001, 1],
] as const)
  test(`results come in the order of their jobs: ${name}`, async () => {
    assert.deepEqual(
      await squares(numbers(count), threads),
      numbers(count).map((number) => number ** 2),
    );
  });

for (const threads of [1, 2])
  test(`what a job throws is thrown (${threads} threads)`, async () => {
    await assert.rejects(squares([...numbers(500), -7, ...numbers(500)], threads), /-7 is less than 0/);
  });

test('one long job is done in a thread of its own', async () => {
  assert.equal(await inThread<number>(SQUARE, 9), 81);
});

test('what a long job throws is thrown', async () => {
  await assert.rejects(inThread(SQUARE, -7), /-7 is less than 0/);
});
