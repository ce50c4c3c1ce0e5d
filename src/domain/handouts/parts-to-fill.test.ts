import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsToFill } from './parts-to-fill.ts';

for (const [name, text, parts] of [
  ['words without a line stay as they are', 'Ask again.', [{ text: 'Ask again.' }]],
  ['underscores become a line', 'Driver: ___', [{ text: 'Driver: '.trim() }, { line: true }]],
  [
    'words may go on after a line',
    'By day ____ and at night _____',
    [{ text: 'By day' }, { line: true }, { text: 'and at night' }, { line: true }],
  ],
  ['two underscores are no line', 'a__b', [{ text: 'a__b' }]],
] as const)
  test(name, () => assert.deepEqual(partsToFill(text), parts));
