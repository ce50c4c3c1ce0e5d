import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameWords, stemOf, wordsOf } from './words.ts';

for (const [text, words] of [
  ['Ketamine’s cost, in DOLLARS?', ['ketamine', 'cost', 'in', 'dollars']],
  ['I can’t', ['i', 'cant']],
  ['Café', ['cafe']],
  ['K-hole and PHQ-9', ['khole', 'and', 'phq9']],
  ['at-home', ['at', 'home']],
  ['<b>&', ['b']],
  ['?!', []],
] as const)
  test(`the words of “${text}”`, () => assert.deepEqual(wordsOf(text), words));

for (const [one, other, same] of [
  ['driving', 'drive', true],
  ['depression', 'depressed', true],
  ['studies', 'study', true],
  ['musk', 'music', false],
] as const)
  test(`“${one}” and “${other}” ${same ? 'have one stem' : 'have two stems'}`, () =>
    assert.equal(stemOf(one) === stemOf(other), same));

test('a title has its words without those of every question, and all of them where no other is left', () => {
  assert.deepEqual(nameWords('What is ketamine therapy?'), ['ketamine', 'therapy']);
  assert.deepEqual(nameWords('What is it?'), ['what', 'is', 'it']);
});
