import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextState, stateFrom, type BuilderEvent } from './state.ts';

const after = (hash: string, ...events: readonly BuilderEvent[]) => events.reduce(nextState, stateFrom(hash));

test('another page forgets the section, and another kind of link forgets everything', () => {
  const page = after('#make=page&page=/safety/&place=bladder');
  assert.equal(page.request.place, 'bladder');
  assert.equal(nextState(page, { kind: 'chose-page', page: '/cost/' }).request.place, '');
  assert.equal(nextState(page, { kind: 'chose-what', make: 'cost' }).request.page, '');
});

test('another way of having it forgets its prices and its pace, and keeps the days', () => {
  const { request } = after(
    '#make=path&pace=faster&price=500&days=mon',
    { kind: 'turned-day', day: 'tue' },
    { kind: 'chose-method', method: 'spray' },
  );
  assert.deepEqual([request.price, request.pace, request.days], ['', 'usual', ['mon', 'tue']]);
});

test('a second turn of a day takes the first away', () =>
  assert.deepEqual(after('#make=path&days=mon.tue', { kind: 'turned-day', day: 'mon' }).request.days, ['tue']));

test('a broken address is spoken of until something is chosen', () => {
  assert.equal(after('#make=cost&price=-1').rejected, true);
  assert.equal(after('#make=cost&price=-1', { kind: 'said', name: 'price', text: '500' }).rejected, false);
});
