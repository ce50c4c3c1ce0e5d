import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curlyQuotes } from './curly-quotes.ts';

for (const [name, text, expected] of [
  [
    'an apostrophe inside or after a word',
    "It doesn't end your clinicians' work.",
    'It doesn’t end your clinicians’ work.',
  ],
  ['double quotes in pairs', 'The word "quiet" comes up.', 'The word “quiet” comes up.'],
  ['single quotes in pairs', "the 'softening' people describe", 'the ‘softening’ people describe'],
  ['a decade', "in the '90s", 'in the ’90s'],
] as const) {
  test(name, () => assert.equal(curlyQuotes(text), expected));
}
