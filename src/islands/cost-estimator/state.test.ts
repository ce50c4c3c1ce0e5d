import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NUMBER_NAMES, type NumberName } from '../../domain/costs/answers.ts';
import { anyAnswers } from '../../domain/costs/fixtures/any-answers.ts';
import { START } from '../../domain/costs/fixtures/start.ts';
import { estimates, mostMoving, sideBySide } from '../../domain/costs/report.ts';
import { working } from '../../domain/costs/working.ts';
import { hashFor, usualAnswers } from '../../domain/costs/answers-address.ts';
import { asked, nextState, numbersInUse, stateFrom, type EstimatorEvent } from './state.ts';

const USUAL = usualAnswers(START);
const from = (hash: string) => stateFrom(START, hash);
const after = (hash: string, ...events: readonly EstimatorEvent[]) =>
  events.reduce((state, event) => nextState(START, state, event), from(hash));
const typed = (name: NumberName, text: string): EstimatorEvent => ({ kind: 'typed', name, text });

test('no hash is the usual case, and needs none', () => {
  assert.deepEqual(from('').answers, USUAL);
  assert.equal(hashFor(START, USUAL), '');
});

test('a link from an article fills in what it says', () => {
  const { answers, rejected } = from('#method=spray&pay=medicare&horizon=course&price=907.5');
  assert.deepEqual(
    [answers.method, answers.pay, answers.horizon, answers.price, rejected],
    ['spray', 'medicare', 'course', 907.5, false],
  );
});

for (const [what, hash] of [
  ['a method there is no price for', '#method=boat'],
  ['a negative price', '#price=-5'],
  ['a price beyond all limits', '#price=99999'],
  ['a thousandth', '#price=5.123'],
  ['half a session', '#sessions=6.5'],
  ['sessions closer together than in the first course', '#later=4.34'],
  ['no number', '#price=NaN'],
  ['one without end', '#price=Infinity'],
  ['a power', '#price=1e3'],
  ['nothing', '#price='],
  ['a word that is none of them', '#pay=uncle'],
  ['the name of something every object has', '#__proto__=1&constructor=2'],
  ['markup', '#method=<script>alert(1)</script>'],
] as const)
  test(`${what} in a link falls back to the usual, and that is said`, () => {
    const { answers, rejected } = from(hash);
    assert.deepEqual(answers, USUAL);
    assert.equal(rejected, true);
  });

for (const [text, price] of [
  ['590', 590],
  ['$1,050', 1050],
  [' 12.50 ', 12.5],
  ['$ 7,500.', 7500],
  ['0', 0],
  ['', undefined],
] as const)
  test(`“${text}” in a box counts as ${price ?? 'our own number'}`, () => {
    const state = after('#price=400', typed('price', text));
    assert.deepEqual([state.answers.price, state.wrong], [price, []]);
  });

for (const text of ['abc', '-3', '1,2', '5.123', '99999', '1e3', '١٢'])
  test(`“${text}” in a box is no number: the last good one counts, and what was typed stays`, () => {
    const state = after('#price=400', typed('price', text));
    assert.deepEqual([state.answers.price, state.wrong, state.typed.price], [400, ['price'], text]);
  });

test('a box put right is no longer wrong', () =>
  assert.deepEqual(after('', typed('price', 'x'), typed('later', 'y'), typed('price', '5')).wrong, ['later']));

test("another method does not keep the first one's price, but the plan stays", () => {
  const { answers } = after('#price=500&pay=insurance&deductible=900', {
    kind: 'chose',
    name: 'method',
    value: 'spray',
  });
  assert.deepEqual([answers.method, answers.price, answers.deductible], ['spray', undefined, 900]);
});

test("another way to pay does not keep the first one's deductible, but the price stays", () => {
  const { answers } = after('#price=500&pay=insurance&deductible=900', {
    kind: 'chose',
    name: 'pay',
    value: 'superbill',
  });
  assert.deepEqual([answers.pay, answers.price, answers.deductible], ['superbill', 500, undefined]);
});

test('what cannot be chosen changes nothing', () => {
  const state = from('#price=5');
  assert.equal(nextState(START, state, { kind: 'chose', name: 'pay', value: 'uncle' }), state);
});

test('starting over is the usual case', () => assert.deepEqual(after('#price=5', { kind: 'reset' }), from('')));

test('only boxes that count are asked', () => {
  const { treatment, plan, savings } = asked(START, from('#horizon=course&pay=medicare').answers);
  assert.deepEqual([treatment.includes('later'), plan.before, savings.asked], [false, [], false]);
  assert.ok(asked(START, from('#method=spray&pay=insurance&help=yes').answers).savings.boxes.includes('drughelp'));
});

test('what is off is not among the numbers the result rests on', () => {
  assert.deepEqual(numbersInUse(START, USUAL), ['price', 'sessions', 'intake', 'later']);
  assert.ok(numbersInUse(START, { ...USUAL, therapy: 1 }).includes('hour'));
});

test('all answers come back from their own link', () =>
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { answers: back, rejected } = from(hashFor(START, answers));
      assert.deepEqual(back, { ...answers });
      assert.equal(rejected, false);
    }),
    { numRuns: 1000 },
  ));

/** Names that fields have, with values that they have or nearly have, and a good deal of noise. */
const hostile = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...NUMBER_NAMES, 'method', 'horizon', 'pay', 'share', 'help', '__proto__'), fc.string()),
      fc.oneof(
        fc.integer({ min: -10, max: 120_000 }).map(String),
        fc.double().map(String),
        fc.constantFrom('spray', 'drip', 'insurance', 'superbill', 'medicare', 'copay', 'yes', 'course', '24', '6'),
        fc.constantFrom('NaN', 'Infinity', '-0', '1e999', 'undefined', 'null', '<script>', '0x10', '٣', '%00', '0.00'),
        fc.string({ unit: 'binary' }),
      ),
    ),
    { maxLength: 30 },
  )
  .map((pairs) => `#${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`);

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

test('10,000 hostile addresses: no sum is negative, endless or no number, and no word says so', () =>
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 300 })), (hash) => {
      const { answers } = from(hash);
      const sums = [estimates(START, answers), sideBySide(START, answers)].flatMap(numbersIn);
      assert.ok(sums.every((sum) => Number.isFinite(sum) && sum >= 0));
      assert.ok(numbersIn(mostMoving(START, answers)).every(Number.isFinite));
      assert.doesNotMatch(JSON.stringify(working(START, answers)), /NaN|undefined|Infinity|null|script/);
      assert.equal(hashFor(START, from(hashFor(START, answers)).answers), hashFor(START, answers));
    }),
    { numRuns: 10_000 },
  ));

test('our own numbers take the place of those that a link brought, and nothing else changes', () => {
  const given = stateFrom(START, '#price=500&method=spray&by=clinic');
  assert.equal(given.answers.by, 'clinic');
  const { answers } = nextState(START, given, { kind: 'took ours' });
  assert.deepEqual([answers.price, answers.by, answers.method], [undefined, undefined, 'spray']);
});
