import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SMALL_LEXICON } from './fixtures/small-lexicon.ts';
import { understand } from './understand.ts';
import { stemOf } from './words.ts';

const understood = (typed: string, literally = false) => understand(typed, SMALL_LEXICON, literally);

for (const [what, typed, asked] of [
  ['words that questions are made of are dropped', 'can I have an infusion', ['infusion']],
  ['"ketamine" is dropped beside other words', 'ketamine infusion', ['infusion']],
  ['"ketamine" alone stays, as the treatment that it is', ' ketamine ', ['ketamine', 'therapy/treatment']],
  ['a question of such words alone is asked as it stands', 'what is it', ['what', 'is', 'it']],
  ['a misspelt word is the one of the site', 'infuson', ['infusion']],
  ['two letters that changed places', 'bladedr', ['bladder']],
  ['two letters of a long word that tells something', 'disociasion', ['dissociation']],
  ['a letter that is double or is not', 'bladers', ['bladder']],
  ['two words that were run together', 'nasalspray', ['nasal', 'spray']],
  ['another form of a word of the site is left alone', 'infused', ['infused']],
  ['a half-typed last word stands for what it may become', 'bladder spr', ['bladder', 'spr/spravato/spray']],
  ['a half-typed word that is no beginning is a slip', 'spray blader', ['spray', 'bladder']],
  ['a word that only readers use is known', 'schizophrenia', ['schizophrenia']],
  ['a name stands for what it means', 'khole', ['khole']],
  ['another name of ketamine says no more than that', 'special k infusion', ['infusion']],
  ['each word of a longer name may be its meaning', 'shock therapy', ['shock/ect', 'therapy/ect']],
  ['a medicine is never another', 'seroquel', ['seroquel/medicines']],
  ['a misspelt medicine is the one that it can only be', 'trazadone', ['trazodone/medicines']],
  ['a medicine between two is neither', 'clonadine', []],
  ['an English word is not a slip', 'spiral', []],
  ['a misspelt word of questions is dropped with them', 'realy bladder', ['bladder']],
  ['a question of nothing that we know asks nothing', 'xylophone', []],
  ['a single letter says nothing', 'u bladder', ['bladder']],
  ['IM is an injection beside another way', 'iv or im spray', ['iv', 'intramuscular', 'spray']],
  ['and I’m everywhere else', 'im in pain', ['pain']],
] as const)
  test(`${what}: “${typed}”`, () => {
    const known = new Map([...SMALL_LEXICON.counts, ['iv', 1], ['intramuscular', 1]]);
    const { terms: found } = understand(typed, { ...SMALL_LEXICON, counts: known });
    assert.deepEqual(
      found.map(({ words }) => words.join('/')),
      asked,
    );
  });

for (const [typed, asked] of [
  ['why 6 infusions', ['six', 'infusions']],
  ['my daughter is 16', ['daughter', 'teenager']],
  ['16 year old', ['teenager']],
  ['81 yrs old', ['older', 'old']],
  ['dad is 40', ['dad']],
  ['200 mg', ['mg']],
] as const)
  test(`numbers are written out, and ages by what they mean: “${typed}”`, () => {
    const known = new Map([...SMALL_LEXICON.counts, ...asked.map((word): [string, number] => [word, 1])]);
    const { terms: found } = understand(typed, { ...SMALL_LEXICON, counts: known });
    assert.deepEqual(
      found.map(({ words }) => words[0]),
      asked,
    );
  });

test('what was changed is told, and can be left as it was', () => {
  assert.deepEqual(understood('infuson cost').changed, [{ from: 'infuson', to: 'infusion' }]);
  assert.deepEqual(understood('infuson cost', true).changed, []);
  assert.deepEqual(understood('infuson cost', true).unknown, ['infuson']);
});

test('a word of everyday talk counts less than one that is the site’s own', () => {
  const [slow = 0, bladder = 0] = understood('slow bladder').terms.map(({ weight }) => weight);
  assert.ok(slow < bladder);
});

test('words side by side are kept together, a word of filler among them', () => {
  assert.deepEqual(
    understood('without pain infusion').pairs.map(({ stems }) => stems),
    ['without pain', `pain ${stemOf('infusion')}`],
  );
  assert.deepEqual(understood('what is it').pairs, []);
});

for (const [what, typed, least] of [
  ['whose words we all know may be answered by a part that holds few', 'bladder infusion', 0],
  ['with more foreign words than our own is about something else', 'zebra crossing money', Infinity],
  ['that is short needs more of it', 'zebra bladder', 0.45],
  ['that is long needs less', 'zebra bladder pain infusion spray', 0.28],
] as const)
  test(`a question ${what}: “${typed}”`, () => assert.equal(understood(typed).leastShare, least));

test('what a question wants besides its words', () => {
  assert.deepEqual(understood('what does dissociation mean').intents, ['meaning']);
});
