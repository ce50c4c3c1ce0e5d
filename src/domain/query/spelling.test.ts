import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SMALL_LEXICON } from './fixtures/small-lexicon.ts';
import { completions, corrected, isKnown, likeWords } from './spelling.ts';

test('the most frequent words that begin so come first, and none for a beginning of two letters', () => {
  assert.deepEqual(completions('bla', SMALL_LEXICON), ['bladder']);
  assert.deepEqual(completions('bl', SMALL_LEXICON), []);
});

test('what the site holds in another form, or calls by a name, or that is a medicine, is known', () => {
  for (const word of ['infusing', 'khole', 'sertraline']) assert.ok(isKnown(word, SMALL_LEXICON), word);
  assert.ok(!isKnown('zebra', SMALL_LEXICON));
});

test('a short word is not corrected, nor one with a digit', () => {
  assert.equal(corrected('spy', SMALL_LEXICON), undefined);
  assert.equal(corrected('spray2', SMALL_LEXICON), undefined);
});

test('words somewhat like one are offered, the most similar first', () => {
  assert.deepEqual(likeWords('infusor', SMALL_LEXICON), ['infusion']);
  assert.deepEqual(likeWords('xylophone', SMALL_LEXICON), []);
  assert.deepEqual(likeWords('spy', SMALL_LEXICON), []);
});
