import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MATTERS, ORDERS } from '../../domain/options/matters.ts';
import { hashFor, nextState, startChoice, stateFrom, summary, type ChoiceEvent, type State } from './state.ts';

const ALL = ['drip', 'spray', 'tms', 'ect', 'talk', 'wait'];
const start: State = { choice: startChoice(ALL), brokenLink: false };
const after = (...events: ChoiceEvent[]) =>
  events.reduce<State>((state, event) => nextState(ALL, state, event), start).choice;

test('marking puts a matter last, and again takes it out', () => {
  assert.deepEqual(after({ kind: 'marked', matter: 'cost' }, { kind: 'marked', matter: 'work' }).matters, [
    'cost',
    'work',
  ]);
  assert.deepEqual(after({ kind: 'marked', matter: 'cost' }, { kind: 'marked', matter: 'cost' }).matters, []);
});

test('a marked matter can be moved', () =>
  assert.deepEqual(
    after(
      { kind: 'marked', matter: 'cost' },
      { kind: 'marked', matter: 'work' },
      { kind: 'moved', matter: 'work', by: -1 },
    ).matters,
    ['work', 'cost'],
  ));

test('an option that was hidden comes back in its place', () => {
  const hidden = after({ kind: 'kept-or-hid', option: 'spray' });
  assert.deepEqual(hidden.show, ['drip', 'tms', 'ect', 'talk', 'wait']);
  assert.deepEqual(after({ kind: 'kept-or-hid', option: 'spray' }, { kind: 'kept-or-hid', option: 'spray' }).show, ALL);
});

test('hiding all leaves none, and a link to that brings none back', () => {
  const none = after({ kind: 'showed', which: 'none' });
  assert.deepEqual(none.show, []);
  assert.deepEqual(stateFrom(ALL, hashFor(ALL, none)).choice, none);
});

test('starting again is the start, and needs no hash', () => {
  const reset = after({ kind: 'marked', matter: 'cost' }, { kind: 'ordered', by: 'home' }, { kind: 'reset' });
  assert.deepEqual(reset, start.choice);
  assert.equal(hashFor(ALL, reset), '');
});

test('a link says what was chosen in words', () =>
  assert.equal(
    hashFor(ALL, { show: ['drip', 'ect'], matters: ['work', 'cost'], by: 'driving' }),
    '#show=drip.ect&matters=work.cost&by=driving',
  ));

for (const [what, hash] of [
  ['an option that is none', '#show=drip.boat'],
  ['a matter twice', '#matters=cost.cost'],
  ['an order that is none', '#by=best'],
  ['a score', '#score=drip'],
  ['markup', '#by=<img src=x onerror=alert(1)>'],
  ['the name of something every object has', '#__proto__=x'],
] as const)
  test(`${what} in a link falls back to the start, and is said`, () =>
    assert.deepEqual(stateFrom(ALL, hash), { ...start, brokenLink: true }));

const anyChoice = fc
  .record({
    show: fc.subarray(ALL),
    matters: fc.shuffledSubarray([...MATTERS]),
    by: fc.constantFrom(...ORDERS),
  })
  .map((choice) => ({ ...choice }));

test('every choice comes back from its own link', () =>
  fc.assert(
    fc.property(anyChoice, (choice) =>
      assert.deepEqual(stateFrom(ALL, hashFor(ALL, choice)), { choice, brokenLink: false }),
    ),
  ));

test('10,000 links of any text give a choice that can be shown', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.webFragments(),
        fc.tuple(fc.constantFrom('show', 'matters', 'by'), fc.string()).map(([name, value]) => `${name}=${value}`),
      ),
      (text) => {
        const { choice } = stateFrom(ALL, `#${text}`);
        assert.ok(choice.show.every((id) => ALL.includes(id)));
        assert.ok(choice.matters.every((matter) => MATTERS.includes(matter)));
        assert.equal(new Set(choice.matters).size, choice.matters.length);
        assert.ok(ORDERS.includes(choice.by));
      },
    ),
    { numRuns: 10_000 },
  ));

const names = {
  matters: new Map([['cost', 'Cost'] as const, ['work', 'Work and driving'] as const]),
  orders: new Map([['listed', 'As the page lists them'] as const]),
};
test('the choice in words', () => {
  assert.equal(
    summary({ show: ['drip', 'ect'], matters: ['work', 'cost'], by: 'listed' }, names),
    '2 options, side by side on a wide screen. Marked: work and driving, then cost. Order of the options: as the page lists them.',
  );
  assert.equal(
    summary({ show: [], matters: [], by: 'listed' }, names),
    'No option is shown. Choose one to see it. No matter is marked. Order of the options: as the page lists them.',
  );
});
