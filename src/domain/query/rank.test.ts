import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ranked, titleMatch, type Answers } from './rank.ts';

const PARTS = 100;
const list = (...ids: string[]) => ids.map((id, index) => ({ id, score: ids.length - index }));
const ids = (terms: readonly Answers['lists'][], unknown = 0, weights: readonly number[] = []) =>
  ranked(
    terms.map((lists, index) => ({ lists, weight: weights[index] ?? 1 })),
    PARTS,
    unknown,
  ).map(({ id }) => id);

test('a part with all words comes before one with some', () =>
  assert.deepEqual(ids([[list('both', 'one')], [list('both', 'other')]])[0], 'both'));

test('a rare word says more than one that stands everywhere', () => {
  const everywhere = Array.from({ length: 60 }, (_, index) => `p${index}`);
  assert.equal(ids([[list(...everywhere, 'rare')], [list('rare')]])[0], 'rare');
});

test('a term that counts less says less', () =>
  assert.equal(ids([[list('story')], [list('subject')]], 0, [0.3, 1])[0], 'subject'));

test('another name counts, but less than the word that was typed', () =>
  assert.deepEqual(ids([[list('typed'), list('other')]]), ['typed', 'other']));

test('of a long question a part of it is enough, of a short one half', () => {
  const word = [list('a')];
  const nothing = [[]];
  assert.deepEqual(ids([word, nothing, nothing]), []);
  assert.deepEqual(ids([word, word, nothing, nothing]), ['a']);
});

test('words that the site does not hold count against an answer', () => {
  assert.deepEqual(ids([[list('a')]]), ['a']);
  assert.deepEqual(ids([[list('a')]], 4), []);
});

for (const [title, asked, match] of [
  [['ketamine', 'cost'], [['cost']], 2 / 3],
  [['cost'], [['cost', 'price']], 1],
  [['timeline'], [['cost']], 0],
  [[], [['cost']], 0],
] as const)
  test(`“${title.join(' ')}” for “${asked.join(' ')}”`, () => assert.equal(titleMatch(title, asked), match));
