import assert from 'node:assert/strict';
import { test } from 'node:test';
import { certaintyDots, certaintyLabel, weakest } from './certainty.ts';
import { formatFigure, type Figure } from './figure.ts';
import { fillReferences, parseReference, referencesIn } from './references.ts';

const of100: Figure = { id: 'ketamine', unit: 'of-100', value: 45, group: 'after ketamine' };
const range: Figure = { id: 'spray', unit: 'of-100', low: 8, high: 19, group: 'on Spravato' };
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

for (const [name, figure, form, expected] of [
  ['people of 100', of100, 'figure', '45 of 100'],
  ['the bare count', of100, 'count', '45'],
  ['everyone else', of100, 'others', '55 of 100'],
  ['a range keeps its order', range, 'figure', '8 to 19 of 100'],
  ['everyone else of a range keeps its order too', range, 'others', '81 to 92 of 100'],
  ['people of 1,000', { ...of100, unit: 'of-1000', value: 14 }, 'figure', '14 of 1,000'],
  ['dollars', { ...range, unit: 'dollars', low: 1050, high: 1600 }, 'figure', '$1,050 to $1,600'],
  ['percent', { ...of100, unit: 'percent', value: 20 }, 'figure', '20%'],
] as const) {
  test(name, () => assert.equal(spaced(formatFigure(figure, form)), expected));
}

test('a figure without a number, or people who are dollars, is an error that names it', () => {
  assert.throws(() => formatFigure({ id: 'gap', unit: 'of-100', group: 'x' }), /"gap" has no value/);
  assert.throws(() => formatFigure({ ...of100, unit: 'dollars' }, 'others'), /"ketamine" is in dollars/);
});

test('a statement is as sure as the least sure claim it rests on', () => {
  assert.equal(weakest(['high', 'low', 'moderate']), 'low');
  assert.equal(certaintyLabel('very-low'), 'very low certainty');
  assert.equal(certaintyDots('moderate'), '●●●○');
  assert.throws(() => weakest([]), /at least one claim/);
});

test('references are read, found in order and filled', () => {
  assert.deepEqual(parseReference('a-1/b#c count'), { kind: 'figure', claim: 'a-1/b', figure: 'c', form: 'count' });
  assert.deepEqual(parseReference('price:iv-infusion/session.typical'), {
    kind: 'price',
    price: 'iv-infusion/session.typical',
  });
  assert.deepEqual(
    referencesIn('{a/b#c} and {price:m/session}').map((r) => r.kind),
    ['figure', 'price'],
  );
  assert.equal(
    fillReferences('About {a/b#c}.', () => '45'),
    'About 45.',
  );
});

for (const wrong of ['a/b', 'a/b#c twice', 'price:iv', '']) {
  test(`"${wrong}" is not a reference, and the error says how to write one`, () =>
    assert.throws(() => parseReference(wrong), /is not a reference; write \{source\/claim#number\}/));
}
