import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SMALL_LEXICON } from './fixtures/small-lexicon.ts';
import { frontCoded, frontDecoded, lexiconFrom, rarity, writtenLexicon } from './lexicon.ts';
import { stemOf } from './words.ts';

test('the lexicon counts parts of the site, not words, with the words that only readers use', () => {
  assert.equal(SMALL_LEXICON.parts, 5);
  assert.equal(SMALL_LEXICON.counts.get('infusion'), 2);
  assert.equal(SMALL_LEXICON.counts.get('schizophrenia'), 1);
});

test('a word tells more, the more often the site uses it than people do when they speak', () => {
  assert.equal(SMALL_LEXICON.telling.get(stemOf('money')), 0);
  assert.equal(SMALL_LEXICON.telling.get(stemOf('bladder')), 2);
});

test('of two forms of a word the more telling one counts', () =>
  assert.equal(SMALL_LEXICON.telling.get(stemOf('infused')), 2));

test('the fewer parts hold a word, the more it tells them apart', () => {
  assert.ok(rarity(stemOf('infusion'), SMALL_LEXICON) < rarity(stemOf('bladder'), SMALL_LEXICON));
  assert.ok(rarity(stemOf('bladder'), SMALL_LEXICON) < rarity('nowhere', SMALL_LEXICON));
});

test('words are written without the letters they share with the one before, and read again as they were', () => {
  assert.equal(frontCoded(['blood', 'blow', 'zoo']), 'AbloodDwAzoo');
  const words = ['a', 'ab', 'abc', `${'x'.repeat(30)}a`, `${'x'.repeat(30)}b`];
  assert.deepEqual(frontDecoded(frontCoded(words)), words);
  assert.deepEqual(frontDecoded(''), []);
});

test('a name that stands for two things stands for the words of both', () => {
  const written = writtenLexicon(
    [],
    [
      ['PA', 'Prior authorization'],
      ['PA', 'Physician assistant'],
    ],
    [],
    () => 0,
  );
  assert.deepEqual(lexiconFrom(written).names.get('pa'), ['prior', 'authorization', 'physician', 'assistant']);
});
