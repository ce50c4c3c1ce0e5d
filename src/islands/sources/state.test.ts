import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countInWords, EVERYTHING, hashFor, nextState, stateFrom, stays, type Choices, type State } from './state.ts';

const CHOICES: Choices = {
  topics: [{ id: 'decide', label: 'Decide' }],
  types: [{ id: 'rct', label: 'Randomized trial' }],
};
const whole: State = { narrowed: EVERYTHING, brokenLink: false };
const entry = { topics: ['decide', 'costs'], type: 'rct', read: ['seen', 'recalled'] };

test('an empty address shows everything', () => assert.deepEqual(stateFrom(CHOICES, ''), whole));

test('a choice comes back from its own address', () => {
  const narrowed = { topic: 'decide', type: 'rct', read: 'recalled' } as const;
  assert.equal(hashFor(narrowed), '#topic=decide&type=rct&read=recalled');
  assert.deepEqual(stateFrom(CHOICES, hashFor(narrowed)), { narrowed, brokenLink: false });
  assert.equal(hashFor(EVERYTHING), '');
});

for (const hash of ['#topic=weather', '#type=', '#read=__proto__', '#color=red', `#topic=${'x'.repeat(3000)}`])
  test(`${hash.slice(0, 20)} falls back to everything and says so`, () =>
    assert.deepEqual(stateFrom(CHOICES, hash), { narrowed: EVERYTHING, brokenLink: true }));

test('what fits in a broken link is kept', () =>
  assert.deepEqual(stateFrom(CHOICES, '#topic=decide&type=novel'), {
    narrowed: { ...EVERYTHING, topic: 'decide' },
    brokenLink: true,
  }));

test('a choice changes one field, and the note about a broken link goes', () =>
  assert.deepEqual(nextState(CHOICES, { ...whole, brokenLink: true }, { kind: 'chose', field: 'type', value: 'rct' }), {
    narrowed: { ...EVERYTHING, type: 'rct' },
    brokenLink: false,
  }));

test('showing all again takes every choice back', () =>
  assert.deepEqual(nextState(CHOICES, stateFrom(CHOICES, '#topic=decide'), { kind: 'reset' }), whole));

for (const [name, narrowed, expected] of [
  ['everything stays in the whole list', {}, true],
  ['an entry stays under each of its topics', { topic: 'costs' }, true],
  ['and under no other', { topic: 'prepare' }, false],
  ['the type has to be the same', { type: 'label' }, false],
  ['an entry with claims of both kinds stays under both', { read: 'recalled' }, true],
  ['all choices have to fit', { topic: 'decide', type: 'label' }, false],
] as const)
  test(name, () => assert.equal(stays({ ...EVERYTHING, ...narrowed }, entry), expected));

for (const [shown, words] of [
  [258, 'All 258 sources are shown.'],
  [12, '12 of 258 sources are shown.'],
  [1, '1 of 258 sources is shown.'],
  [0, 'None of the 258 sources fits. Change a choice, or show all.'],
] as const)
  test(words, () => assert.equal(countInWords(shown, 258), words));
