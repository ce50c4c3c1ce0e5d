import assert from 'node:assert/strict';
import { test } from 'node:test';
import { source } from './source.ts';

const valid = {
  kind: 'rct',
  title: 'A trial',
  publisher: 'A journal',
  verified: 'seen',
  claims: [
    {
      id: 'one',
      text: 'About 45 of 100 responded, and 18 of 100 on placebo.',
      certainty: 'low',
      topics: ['depression'],
    },
  ],
};
const figure = {
  id: 'ketamine',
  unit: 'of-100',
  value: 45,
  group: 'after ketamine',
  outcome: 'responded',
  at: 'day one',
  comparedWith: 'nobody',
};
const withFigure = (change: object) => ({
  ...valid,
  claims: [{ ...valid.claims[0], numbers: [{ ...figure, ...change }] }],
});
const messages = (data: unknown) => source.safeParse(data).error?.issues.map(({ message }) => message) ?? [];

test('a source with a figure is valid', () => assert.deepEqual(messages(withFigure({})), []));

for (const [name, data, message] of [
  [
    'a note that gives away where a copy was read',
    { ...valid, note: 'Seen at https://example.org.' },
    'a note is published; put the address of a copy into seenAt',
  ],
  [
    'people without an outcome',
    withFigure({ outcome: undefined }),
    'a number of people needs outcome, at and comparedWith, so that a picture of it can say what it shows',
  ],
  ['a value and a range', withFigure({ low: 1, high: 2 }), 'write value, or low and high together, and not both'],
  ['a range the wrong way round', withFigure({ value: undefined, low: 9, high: 2 }), 'low has to be under high'],
  [
    'a certainty of our own making',
    { ...valid, claims: [{ ...valid.claims[0], certainty: 'sure' }] },
    'choose a certainty: very-low, low, moderate, high',
  ],
  ['a source without a claim', { ...valid, claims: [] }, 'a source needs at least one claim'],
] as const) {
  test(`${name} is an error that says what to do`, () => assert.deepEqual(messages(data), [message]));
}
