import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf } from './rows.ts';

const whole = (kind: string) => ({ kind });
const half = (kind: string) => ({ kind, half: true }) as const;
const shapeOf = (blocks: Parameters<typeof rowsOf>[0]) => rowsOf(blocks).map((row) => row.blocks.length);

for (const [name, blocks, shape] of [
  ['a whole block has a row of its own', [whole('note'), whole('note')], [1, 1]],
  ['two halves share a row', [half('note'), half('checklist')], [2]],
  ['a third half begins a new row', [half('note'), half('note'), half('note')], [2, 1]],
  ['halves with a whole block between them stay apart', [half('note'), whole('table'), half('note')], [1, 1, 1]],
] as const)
  test(name, () => assert.deepEqual(shapeOf(blocks), shape));

test('a row grows where something in it is to be written', () => {
  assert.deepEqual(
    rowsOf([half('note'), half('questions'), whole('table'), whole('checklist')]).map(({ grows }) => grows),
    [true, true, false],
  );
});
