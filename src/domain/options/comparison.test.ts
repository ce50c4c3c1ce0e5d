import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  layoutOf,
  mattersInOrder,
  moved,
  optionsInOrder,
  placeOfAnswer,
  placeOfLength,
  toggled,
  type Sortable,
} from './comparison.ts';
import { MATTERS, ORDERS } from './matters.ts';

const option = (id: string, home: number, followed: number | null = null) => ({
  id,
  places: { home, driving: 0, followed: placeOfLength(followed) },
});
const ids = (options: readonly { id: string }[]) => options.map(({ id }) => id).join(' ');

test('marked matters come first in the order of the reader, the others as the page has them', () => {
  assert.deepEqual(mattersInOrder(['works', 'given', 'cost', 'time'], ['time', 'given']), [
    'time',
    'given',
    'works',
    'cost',
  ]);
  assert.deepEqual(mattersInOrder(['works', 'given'], []), ['works', 'given']);
});

test('options keep the order of the page until a fact is chosen', () =>
  assert.equal(ids(optionsInOrder([option('b', 2), option('a', 0)], 'listed')), 'b a'));

test('yes comes before partly, partly before no, and the same answer keeps the order of the page', () => {
  const answers = (['no', 'yes', 'partly', 'yes'] as const).map((is, at) => option(`${is}${at}`, placeOfAnswer(is)));
  assert.equal(ids(optionsInOrder(answers, 'home')), 'yes1 yes3 partly2 no0');
});

// 43 months, 12 months, 1 month, and one that nobody gave.
test('the longest followed comes first, and one without a time last', () =>
  assert.equal(
    ids(
      optionsInOrder(
        [option('month', 0, 1), option('none', 0, null), option('years', 0, 43), option('year', 0, 12)],
        'followed',
      ),
    ),
    'years year month none',
  ));

for (const [shown, layout] of [
  [0, 'nothing'],
  [1, 'side by side'],
  [4, 'side by side'],
  [5, 'listed'],
  [9, 'listed'],
] as const)
  test(`${shown} options: ${layout}`, () => assert.equal(layoutOf(shown), layout));

test('a toggled item goes to the end or out', () => {
  assert.deepEqual(toggled(['a'], 'b'), ['a', 'b']);
  assert.deepEqual(toggled(['a', 'b'], 'a'), ['b']);
});

test('an item moves one place, and not out of the list', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 'c', -1), ['a', 'c', 'b']);
  assert.deepEqual(moved(['a', 'b', 'c'], 'a', -1), ['a', 'b', 'c']);
  assert.deepEqual(moved(['a', 'b', 'c'], 'c', 1), ['a', 'b', 'c']);
  assert.deepEqual(moved(['a', 'b'], 'x', 1), ['a', 'b']);
});

const anyOptions = fc.array(
  fc.record({
    id: fc.uuid(),
    places: fc.record({ home: fc.nat(2), driving: fc.nat(2), followed: fc.integer({ min: -60, max: 0 }) }),
  }),
  { maxLength: 12 },
);

test('ordering loses and invents no option, and its facts never fall', () =>
  fc.assert(
    fc.property(anyOptions, fc.constantFrom(...ORDERS), (options, by) => {
      const ordered = optionsInOrder<Sortable & { id: string }>(options, by);
      assert.deepEqual(new Set(ordered), new Set(options));
      assert.equal(ordered.length, options.length);
      if (by === 'listed') assert.deepEqual(ordered, options);
      else
        ordered.forEach(({ places }, at) => {
          const before = ordered[at - 1];
          if (!before) return;
          assert.ok(before.places[by] <= places[by]);
          if (before.places[by] === places[by])
            assert.ok(options.findIndex((o) => o === before) < options.findIndex((o) => o === ordered[at]));
        });
    }),
  ));

test('every matter stays, whatever is marked, and the marked ones lead', () =>
  fc.assert(
    fc.property(fc.shuffledSubarray([...MATTERS]), (marked) => {
      const rows = mattersInOrder(MATTERS, marked);
      assert.deepEqual(rows.slice(0, marked.length), marked);
      assert.deepEqual(new Set(rows), new Set(MATTERS));
      assert.equal(rows.length, MATTERS.length);
    }),
  ));
