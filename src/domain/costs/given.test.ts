import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersIn, hashFor } from './answers-address.ts';
import { DRIP, START } from './fixtures/start.ts';
import { given, withOurs } from './given.ts';

const LINK = '#price=500&sessions=8&method=drip&by=clinic';

test('a link of a clinic says which numbers are not ours, and what ours are', () => {
  assert.deepEqual(given(START, answersIn(START, LINK).answers), [
    { name: 'price', ours: { low: 400, typical: 590, high: 800 } },
    { name: 'sessions', ours: { low: 6, typical: 6, high: 6 } },
  ]);
});

test('without the mark the numbers are the reader’s, and without numbers there is nothing to mark', () => {
  assert.deepEqual(given(START, answersIn(START, '#price=500').answers), []);
  assert.deepEqual(given(START, answersIn(START, '#by=clinic&pay=insurance').answers), []);
});

test('the mark has one value; any other text in its place is refused and shown nowhere', () => {
  for (const forged of ['by=Dr.+Best', 'by=', 'by=reader', 'by=<b>']) {
    const { answers, rejected } = answersIn(START, `#price=500&${forged}`);
    assert.equal(answers.by, undefined);
    assert.deepEqual(rejected, ['by']);
  }
});

test('a number out of range falls back to ours, and the rest of the link still counts', () => {
  const { answers, rejected } = answersIn(START, '#price=999999&sessions=8&by=clinic');
  assert.deepEqual([answers.price, answers.sessions, answers.by, rejected], [undefined, 8, 'clinic', ['price']]);
});

test('the mark stays in the address as long as the numbers do', () => {
  assert.equal(hashFor(START, answersIn(START, LINK).answers), '#price=500&sessions=8&by=clinic');
  assert.equal(hashFor(START, { ...DRIP, price: 500 }), '#price=500');
});

test('our own numbers come back at once; what was chosen stays', () => {
  const back = withOurs(answersIn(START, '#price=500&hour=90&method=spray&pay=insurance&by=clinic').answers);
  assert.deepEqual(
    [back.price, back.hour, back.by, back.method, back.pay],
    [undefined, undefined, undefined, 'spray', 'insurance'],
  );
  assert.equal(hashFor(START, back), '#method=spray&pay=insurance');
});
