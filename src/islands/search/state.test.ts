import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Found } from './found.ts';
import {
  nextState,
  shownPages,
  shownResults,
  startWith,
  summary,
  type SearchEvent,
  type SearchState,
} from './state.ts';

const found = (...titles: string[]): Found => ({
  pages: titles.map((title) => ({ url: `/${title}/`, kind: 'page', title, topic: title, excerpt: [], sections: [] })),
  isClose: titles.length > 0,
  changed: [],
  guesses: [],
});
const after = (...events: SearchEvent[]): SearchState => events.reduce(nextState, startWith(''));
const sentence = (state: SearchState) => summary(state, false);
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
    narrowing: {},
    screen: { kind: 'loading', query: 'bladder', before: undefined },
  });
});

test('results follow the last question', () => {
  const state = after(typed('bladder'), answered(1, 'safety'));
  assert.equal(state.screen.kind, 'results');
  assert.equal(sentence(state), '1 result.');
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
  assert.equal(sentence(after(typed('musk'), answered(1))), 'No page found for “musk”.');
});

test('nobody in danger is told that nothing answers', () =>
  assert.equal(summary(after(typed('musk'), answered(1)), true), ''));

test('a failed search can be tried again', () => {
  const state = after(typed('bladder'), { kind: 'failed', ask: 1 }, { kind: 'tried-again' });
  assert.deepEqual(state.screen, { kind: 'loading', query: 'bladder', before: undefined });
  assert.equal(state.ask, 2);
});

test('where nothing answers, the nearest three are shown and said to be no answer', () => {
  const nearest = { ...found('a', 'b', 'c', 'd'), isClose: false };
  const state = after(typed('zebra'), { kind: 'answered', ask: 1, found: nearest });
  assert.equal(state.screen.kind, 'none');
  assert.equal(sentence(state), 'No page answers “zebra”.');
  assert.equal(shownPages(state).length, 3);
});

const MANY = Array.from({ length: 12 }, (_, index) => (index < 4 ? `cost${index}` : `page${index}`));

test('more results are shown without asking again, and a new query starts small', () => {
  const state = after(typed('cost'), answered(1, ...MANY));
  assert.equal(shownPages(state).length, 5);
  assert.equal(sentence(state), 'The best 5 of 12 results.');
  const more = nextState(state, { kind: 'wanted-more' });
  assert.deepEqual([shownPages(more).length, more.ask], [10, 1]);
  assert.equal(nextState(more, typed('cost paid')).limit, 5);
});

test('results can be narrowed, until the next question', () => {
  const narrow = after(typed('cost'), answered(1, ...MANY), { kind: 'narrowed', narrowing: { topic: 'cost1' } });
  assert.deepEqual(
    shownPages(narrow).map(({ url }) => url),
    ['/cost1/'],
  );
  assert.equal(sentence(narrow), '1 result.');
  assert.deepEqual(nextState(narrow, typed('cost paid')).narrowing, {});
});

test('a reader who meant a word as typed gets it so, until the next question', () => {
  const meant = after(typed('infuson'), answered(1, 'iv'), { kind: 'meant-it' });
  assert.deepEqual([meant.literally, meant.ask, meant.screen.kind], [true, 2, 'loading']);
  assert.equal(nextState(meant, typed('infusons')).literally, false);
});
