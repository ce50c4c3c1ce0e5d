import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutToFit, shownText } from './shown-text.ts';

const upTo = (most: number) => (text: string) => text.length <= most;

for (const [name, answer, most, shown] of [
  ['an answer that fits is whole', 'It helps some. Many get nothing.', 40, 'It helps some. Many get nothing.'],
  ['whole sentences, then an ellipsis', 'It helps some. Many get nothing.', 20, 'It helps some.\u{a0}…'],
  [
    'a first sentence that is too long is cut after a word',
    'It helps, some people say, for days.',
    20,
    'It helps, some…',
  ],
  [
    'a number of people is not left without what follows it',
    'It helps some. It helped 45 of 100 people. Most it did not help.',
    50,
    'It helps some.\u{a0}…',
  ],
  ['a question is not left without its answer', 'It helps some. And the rest? They stop.', 32, 'It helps some.\u{a0}…'],
  [
    'whom to call in danger stands alone',
    'Thinking of suicide? Call or text 988. It may ease the thoughts.',
    200,
    'Thinking of suicide? Call or text 988.',
  ],
  [
    'several numbers to call all stand there',
    'Can’t wake them? Call 911. If you fear suicide, call 988. Otherwise wait.',
    200,
    'Can’t wake them? Call 911. If you fear suicide, call 988.',
  ],
  [
    'where not all numbers to call fit, the first are whole',
    'Thinking of suicide? Call 988. If your body is in trouble, call 911.',
    40,
    'Thinking of suicide? Call 988.',
  ],
  [
    'a number to call at the end is an answer like any other',
    'It may dip. In danger call 988.',
    20,
    'It may dip.\u{a0}…',
  ],
] as const)
  test(name, () => assert.equal(shownText(answer, upTo(most)), shown));

test('a cut takes the punctuation before the ellipsis away', () =>
  assert.equal(cutToFit('one, two, three', upTo(10)), 'one, two…'));

test('where not even one word fits, letters do', () => assert.equal(cutToFit('benzodiazepines', upTo(7)), 'benzod…'));
