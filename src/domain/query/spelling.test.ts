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

const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode('a'.charCodeAt(0) + at));

test('any one slip in a long word is corrected: a letter too many, too few, another one, two that changed places', () => {
  const word = 'dissociation';
  for (let at = 0; at < word.length; at += 1) {
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    const slips = [
      before + after,
      before + after.charAt(0) + letter + after.slice(1),
      ...LETTERS.flatMap((other) => [before + other + after, before + other + letter + after]),
    ];
    for (const slip of slips.filter((slip) => slip !== word))
      assert.deepEqual(corrected(slip, SMALL_LEXICON), [word], slip);
  }
});

test('two slips are corrected in a long word that tells something, three in none', () => {
  for (const slip of ['dizzociation', 'dissoxiztion', 'dissoziazion', 'disociaton', 'ddissociationn'])
    assert.deepEqual(corrected(slip, SMALL_LEXICON), ['dissociation'], slip);
  assert.equal(corrected('dizzoziation', SMALL_LEXICON), undefined);
});

test('words somewhat like one are offered, the most similar first', () => {
  assert.deepEqual(likeWords('infusor', SMALL_LEXICON), ['infusion']);
  assert.deepEqual(likeWords('xylophone', SMALL_LEXICON), []);
  assert.deepEqual(likeWords('spy', SMALL_LEXICON), []);
});
