import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, editDistance, nearest } from './nearest.ts';

for (const [name, a, b, edits] of [
  ['the same word', 'order', 'order', 0],
  ['two neighbours swapped count once', 'shortAnwser', 'shortAnswer', 1],
  ['a letter left out', 'titel', 'title', 1],
  ['nothing in common', 'abc', 'xyz', 3],
] as const) {
  test(name, () => assert.equal(editDistance(a, b), edits));
}

test('the nearest word is offered only when it is close', () => {
  assert.equal(nearest('dissociaton', ['sedation', 'dissociation']), 'dissociation');
  assert.equal(nearest('quux', ['sedation', 'dissociation']), undefined);
  assert.equal(didYouMean('quux', ['sedation'], 'add it'), '; add it');
});
