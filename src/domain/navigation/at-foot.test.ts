import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atFoot } from './at-foot.ts';

const pages = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    url: `/page-${at}/`,
    title: `Page ${at}`,
    shortTitle: `${at}`,
    description: '',
  }));

test('a topic of a few pages stands whole at the foot of a page', () =>
  assert.deepEqual(atFoot({ id: 'costs', pages: pages(24) }), pages(24)));

test('of a long topic the first stand there, and the way to all', () => {
  const shown = atFoot({ id: 'costs', pages: pages(1200) });
  assert.deepEqual(shown.slice(0, 24), pages(24));
  assert.deepEqual(shown.slice(24), [{ url: '/#costs', shortTitle: 'All 1,200' }]);
});
