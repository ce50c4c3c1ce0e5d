import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsInWords, countVerdicts, sizeOf } from './assessment.ts';

const CRITERIA = [
  { id: 'Q1', verdict: 'met' },
  { id: 'Q2', verdict: 'partly' },
  { id: 'C1', verdict: 'met' },
  { id: 'C7 to C10', verdict: 'does not apply' },
] as const;

for (const [id, size] of [
  ['Q1', 1],
  ['16', 1],
  ['C7 to C10', 4],
] as const)
  test(`${id} stands for ${size}`, () => assert.equal(sizeOf(id), size));

test('criteria that are judged as one count as many', () =>
  assert.deepEqual(countVerdicts(CRITERIA), { met: 2, partly: 1, 'not met': 0, 'does not apply': 4 }));

test('the counts are said in words, and a verdict that nothing has is not said', () =>
  assert.equal(countsInWords(CRITERIA), 'Of 7: 2 met, 1 partly met, 4 do not apply.'));

test('one that does not apply is said in the singular', () =>
  assert.equal(countsInWords([{ id: 'C7', verdict: 'does not apply' }]), 'Of 1: 1 does not apply.'));
