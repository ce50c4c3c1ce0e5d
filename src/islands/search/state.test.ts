import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Found } from './found.ts';
import { nextState, shownResults, startWith, summary, type SearchEvent, type SearchState } from './state.ts';

const found = (...titles: string[]): Found => ({
  pages: titles.map((title) => ({ url: `/${title}/`, kind: 'page', title, topic: '', excerpt: [], sections: [] })),
  total: titles.length,
  changed: [],
});
const after = (...events: SearchEvent[]): SearchState => events.reduce(nextState, startWith(''));
const typed = (text: string): SearchEvent => ({ kind: 'typed', text });
const answered = (ask: number, ...titles: string[]): SearchEvent => ({
  kind: 'answered',
  ask,
  found: found(...titles),
});

test('an empty box shows nothing', () => assert.equal(after().screen.kind, 'empty'));

test('a box that opens with a query loads at once', () => {
  assert.deepEqual(startWith('bladder'), {
    text: 'bladder',
    ask: 1,
    limit: 5,
    literally: false,
    screen: { kind: 'loading', query: 'bladder', before: undefined },
  });
});

test('results follow the last question', () => {
  const { screen } = after(typed('bladder'), answered(1, 'safety'));
  assert.equal(screen.kind, 'results');
  assert.equal(summary(screen), '1 page found.');
});

test('a late answer never overtakes a later question', () => {
  const state = after(typed('blad'), typed('bladder'), answered(2, 'safety'), answered(1, 'late'));
  assert.deepEqual(shownResults(state.screen), found('safety'));
});

test('a late failure never hides a later answer', () => {
  assert.equal(
    after(typed('blad'), typed('bladder'), answered(2, 'safety'), { kind: 'failed', ask: 1 }).screen.kind,
    'results',
  );
});

test('an answer after the box was emptied is dropped', () => {
  assert.equal(after(typed('bladder'), typed(''), answered(1, 'safety')).screen.kind, 'empty');
});

test('the earlier results stay while the next ones load', () => {
  const { screen } = after(typed('blad'), answered(1, 'safety'), typed('bladder'));
  assert.equal(screen.kind, 'loading');
  assert.deepEqual(shownResults(screen), found('safety'));
});

test('a space more is no new question', () => {
  const state = after(typed('bladder'), answered(1, 'safety'), typed('bladder '));
  assert.equal(state.text, 'bladder ');
  assert.equal(state.screen.kind, 'results');
});

test('no page is said so, with the words', () => {
  assert.equal(summary(after(typed('musk'), answered(1)).screen), 'No page found for “musk”.');
});

test('a failed search can be tried again', () => {
  const state = after(typed('bladder'), { kind: 'failed', ask: 1 }, { kind: 'tried-again' });
  assert.deepEqual(state.screen, { kind: 'loading', query: 'bladder', before: undefined });
  assert.equal(state.ask, 2);
});

test('more results ask again for more, and a new query starts small', () => {
  const more = after(typed('cost'), answered(1, 'cost'), { kind: 'wanted-more' });
  assert.equal(more.limit, 10);
  assert.equal(nextState(more, typed('cost paid')).limit, 5);
});

test('a reader who meant a word as typed gets it so, until the next question', () => {
  const meant = after(typed('infuson'), answered(1, 'iv'), { kind: 'meant-it' });
  assert.deepEqual([meant.literally, meant.ask, meant.screen.kind], [true, 2, 'loading']);
  assert.equal(nextState(meant, typed('infusons')).literally, false);
});

test('a part of the results says so', () => {
  const found5of14: Found = { pages: Array.from({ length: 5 }, () => found('a').pages).flat(), total: 14, changed: [] };
  assert.equal(summary({ kind: 'results', query: 'cost', found: found5of14 }), 'The best 5 of 14 pages found.');
});
