import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeLinks, shownAnchors } from './places.ts';

const sameWork = (one: string, other: string) => one.split('/')[0] === other.split('/')[0];
const place = (url: string, part?: string) => ({ url, page: 'Safety', part, topic: 'decide' });

test('a citation is found at its own anchor', () => {
  const uses = [
    { claim: 'a/one', anchor: 'c-1' },
    { claim: 'b/two', anchor: 'c-2', after: 'a/one' },
  ];
  assert.deepEqual(shownAnchors(uses, sameWork), ['c-1', 'c-2']);
});

test('of several citations of one work in a row only the first has a number, so all lead there', () => {
  const uses = [
    { claim: 'a/one', anchor: 'c-1' },
    { claim: 'a/two', anchor: 'c-2', after: 'a/one' },
    { claim: 'a/three', anchor: 'c-3', after: 'a/two' },
    { claim: 'b/two', anchor: 'c-4', after: 'a/three' },
  ];
  assert.deepEqual(shownAnchors(uses, sameWork), ['c-1', 'c-1', 'c-1', 'c-4']);
});

test('a place is named by its page and its heading', () => {
  assert.deepEqual(placeLinks([place('/safety/#c-1', 'Have people died?'), place('/safety/#c-9')]), [
    { url: '/safety/#c-1', words: 'Safety: Have people died?' },
    { url: '/safety/#c-9', words: 'Safety' },
  ]);
});

test('a place that cites a claim twice is named once, and two places under one heading are told apart', () => {
  const links = placeLinks([
    place('/safety/#c-1', 'Why?'),
    place('/safety/#c-1', 'Why?'),
    place('/safety/#c-2', 'Why?'),
  ]);
  assert.deepEqual(
    links.map(({ words }) => words),
    ['Safety: Why?', 'Safety: Why? (place 2)'],
  );
});
