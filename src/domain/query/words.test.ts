import assert from 'node:assert/strict';
import { test } from 'node:test';
import { singular, stemOf, wordsOf } from './words.ts';

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

test('a plural is its singular, a word that ends so by itself is not', () => {
  assert.deepEqual(['infusions', 'loss', 'gas'].map(singular), ['infusion', 'loss', 'gas']);
});
