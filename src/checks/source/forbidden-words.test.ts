import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testRule, linesOf } from './fixtures/test-rule.ts';
import { article, articleWith, claim, faq, source } from './fixtures/valid-content.ts';
import { forbiddenWords } from './forbidden-words.ts';

const timeline = 'content/articles/timeline.mdx';
const question = 'content/questions/does-it-help.mdx';

testRule(forbiddenWords, [
  [
    'a word that sells, in the body of a page',
    { [timeline]: articleWith('It is a\nMiracle for some.') },
    [`${timeline}:27  "Miracle" is a word we do not use; write what happened to how many people  [forbidden-words]`],
  ],
  [
    'a word that sells, at the top of a page',
    { [timeline]: article({ shortTitle: 'Your journey' }) },
    [`${timeline}:3  "journey" is a word we do not use; write "treatment", "course" or "recovery"  [forbidden-words]`],
  ],
  [
    'the person who asks may use any word',
    { [question]: faq({ question: 'Can it cure depression permanently?' }) },
    [],
  ],
  ['people search with any word', { [question]: faq({ aliases: '[bad trip, party drug]' }) }, []],
  [
    'the words of a label in a claim',
    { 'content/sources/beta-2020.yaml': source(claim('longer', 'The label warns of abuse and misuse.')) },
    [],
  ],
]);

const isFound = async (sentence: string) =>
  (await linesOf(forbiddenWords, { [timeline]: articleWith(sentence) })).length > 0;

for (const [sentence, found] of [
  ['Ketamine cures depression.', true],
  ['It is not a cure.', false],
  ['There is no cure for this.', false],
  ['The label warns of abuse and misuse.', true],
  ['He committed suicide.', true],
  ['The Substance Abuse and Mental Health Services Administration helps.', false],
  ['It is safe when supervised.', true],
  ['Is ketamine safe?', false],
  ['Nobody has shown that it is safe.', false],
  ['Ask whether it is safe for you.', false],
  ['The trip was pleasant.', true],
  ['People speak of a “trip” here.', false],
  ['Depressed people feel better.', true],
  ['They were twice as likely to feel better.', true],
  ['Ask about a reset of your password.', true],
] as const) {
  test(`${found ? 'not this' : 'this'}: ${sentence}`, async () => assert.equal(await isFound(sentence), found));
}
