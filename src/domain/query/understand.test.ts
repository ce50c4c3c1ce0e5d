import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexiconFrom, writtenLexicon } from './lexicon.ts';
import { nameWords, understand } from './understand.ts';

const part = (title: string, text: string, aliases = '') => ({ title, text, aliases });
const written = writtenLexicon(
  [
    part('Infusion costs', 'An infusion of ketamine costs money. The infusion is slow.'),
    part('Spravato spray', 'Spravato is a nasal spray of esketamine. The spray needs two hours.'),
    part('Bladder pain', 'Bladder pain is a risk. Tell staff about bladder trouble.'),
    part(
      'Dissociation',
      'A party is no place for a drug. Dissociation fades.',
      'schizophrenia, depresion, depression, shock therapy',
    ),
    part('Medicines', 'Medicines such as sertraline stay. Infusions are not driving.'),
  ],
  [
    ['khole', 'K-hole'],
    ['ketamin', 'Ketamine'],
    ['special k', 'Ketamine'],
    ['shock therapy', 'ECT'],
  ],
  ['sertraline', 'seroquel', 'clonidine', 'clonazine', 'trazodone'],
);
const lexicon = lexiconFrom({ ...written, ordinary: 'spiral' });
const terms = (typed: string, literally = false) =>
  understand(typed, lexicon, literally).terms.map(({ words }) => words.join('/'));

for (const [what, typed, asked] of [
  ['words that questions are made of are dropped', 'can I have an infusion', ['infusion']],
  ['"ketamine" is dropped beside other words', 'ketamine infusion', ['infusion']],
  ['"ketamine" alone stays', ' ketamine ', ['ketamine']],
  ['a question of such words alone is asked as it stands', 'what is it', ['what', 'is', 'it']],
  ['a misspelt word is the one of the site', 'infuson', ['infusion']],
  ['two letters that changed places', 'bladedr', ['bladder']],
  ['two words that were run together', 'nasalspray', ['nasal', 'spray']],
  ['another form of a word of the site is left alone', 'infused', ['infused']],
  ['a half-typed last word is left alone', 'spra', ['spra']],
  ['an everyday word finds its page, and what it was meant to be', 'depresion', ['depresion/depression']],
  ['a name stands for what it means', 'khole', ['khole']],
  ['another name of ketamine says no more than that', 'special k infusion', ['infusion']],
  ['each word of a longer name may be its meaning', 'shock therapy', ['shock/ect', 'therapy/ect']],
  ['a medicine is never another', 'seroquel', ['seroquel/medicines']],
  ['a misspelt medicine is the one that it can only be', 'trazadone', ['trazodone']],
  ['a medicine between two is neither', 'clonadine', []],
  ['an English word is not a slip', 'spiral', []],
  ['a misspelt word of questions is dropped with them', 'realy bladder', ['bladder']],
  ['a question of nothing that we know asks nothing', 'xylophone', []],
] as const)
  test(`${what}: “${typed}”`, () => assert.deepEqual(terms(typed), asked));

test('what was changed is told, and can be left as it was', () => {
  assert.deepEqual(understand('infuson cost', lexicon).changed, [{ from: 'infuson', to: 'infusion' }]);
  assert.deepEqual(understand('infuson cost', lexicon, true).changed, []);
  assert.deepEqual(understand('infuson cost', lexicon, true).unknown, ['infuson']);
});

test('a word that names no subject counts less', () => {
  const weights = understand('slow bladder trouble', lexicon).terms.map(({ weight }) => weight < 1);
  assert.deepEqual(weights, [true, false, true]);
});

test('a title has its words without those of every question', () => {
  assert.deepEqual(nameWords('What is ketamine therapy?'), ['ketamine', 'therapy']);
  assert.deepEqual(nameWords('What is it?'), ['what', 'is', 'it']);
});

test('the lexicon counts parts of the site, not words, and knows what stands only among everyday words', () => {
  assert.equal(lexicon.parts, 5);
  assert.equal(lexicon.counts.get('infusion'), 1);
  assert.ok(lexicon.aliases.has('schizophrenia') && !lexicon.counts.has('schizophrenia'));
});
