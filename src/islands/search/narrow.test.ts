import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FoundKind, FoundPage } from './found.ts';
import { choicesFor, narrowed } from './narrow.ts';

const page = (url: string, kind: FoundKind, topic: string): FoundPage => ({
  url,
  kind,
  topic,
  title: url,
  excerpt: [],
  sections: [],
});
const PAGES = [
  page('/cost/', 'page', 'Costs'),
  page('/faq/#cost', 'question', 'Questions'),
  page('/faq/#pay', 'question', 'Questions'),
  page('/safety/', 'page', 'Decide'),
  page('/', 'page', ''),
];
const urls = (narrowing: Parameters<typeof narrowed>[1]) => narrowed(PAGES, narrowing).map(({ url }) => url);

test('everything, one kind, one topic, both, or nothing', () => {
  assert.equal(urls({}).length, 5);
  assert.deepEqual(urls({ kind: 'question' }), ['/faq/#cost', '/faq/#pay']);
  assert.deepEqual(urls({ topic: 'Decide' }), ['/safety/']);
  assert.deepEqual(urls({ kind: 'page', topic: 'Costs' }), ['/cost/']);
  assert.deepEqual(urls({ kind: 'term' }), []);
});

test('each choice tells how many it leaves, the most first, and counts what the other choice leaves', () => {
  assert.deepEqual(choicesFor(PAGES, {}).kinds, [
    { value: 'page', count: 3 },
    { value: 'question', count: 2 },
  ]);
  assert.deepEqual(choicesFor(PAGES, { topic: 'Questions' }).kinds, [{ value: 'question', count: 2 }]);
  assert.deepEqual(choicesFor(PAGES, { kind: 'page' }).topics, [
    { value: 'Costs', count: 1 },
    { value: 'Decide', count: 1 },
  ]);
});
