import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, nearest } from './nearest.ts';

for (const [name, word, meant] of [
  ['two neighbors swapped', 'shortAnwser', 'shortAnswer'],
  ['a letter left out', 'titel', 'title'],
  ['another word altogether', 'quux', undefined],
] as const) {
  test(name, () => assert.equal(nearest(word, ['title', 'shortAnswer', 'shortTitle']), meant));
}

test('the nearest word is offered only when it is close', () => {
  assert.equal(nearest('dissociaton', ['sedation', 'dissociation']), 'dissociation');
  assert.equal(nearest('quux', ['sedation', 'dissociation']), undefined);
  assert.equal(didYouMean('quux', ['sedation'], 'add it'), '; add it');
});
