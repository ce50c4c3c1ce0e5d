import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMinutes, wordsInMdx } from './reading-time.ts';

for (const [words, minutes] of [
  [0, 1],
  [80, 1],
  [299, 1],
  [300, 2],
  [1200, 6],
] as const)
  test(`${words} words take about ${minutes} min`, () => assert.equal(readingMinutes(words), minutes));

test('words count, and marks do not', () =>
  assert.equal(
    wordsInMdx(`## Is it safe?

<Studies>

Mostly **yes**: see [the risks](/safety/#bladder).<Cite claim="a/b" /> It – is.

</Studies>

| What | When |
|---|:---:|
| Nausea | Day one |
`),
    3 + 2 + 3 + 2 + 2 + 3,
  ));

test('nothing has no words', () => assert.equal(wordsInMdx(''), 0));
