import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf, mixesFor, tableOf, troubleIn } from './load.mjs';

const FILES = [
  'index.html',
  '_astro/every-page.js',
  '_astro/page.css',
  'pagefind/pagefind.js',
  'pagefind/fragment/a.pf_fragment',
  'pagefind/index/b.pf_index',
];
const fine = { requests: 1234.6, p50: 2, p99: 9, kilobytes: 12.34, errors: 0, not2xx: 0 };

test('parts of the search index are asked for by their addresses', () => {
  const parts = mixesFor(FILES).find(({ name }) => name.includes('search'));
  assert.deepEqual(parts?.paths, ['/pagefind/fragment/a.pf_fragment', '/pagefind/index/b.pf_index']);
});

test('a visit asks for pages in four of ten requests, and for every script and part once', () => {
  const visit = mixesFor(FILES).at(-1)?.paths ?? [];
  const pages = visit.filter((path) => path.endsWith('/'));
  assert.equal(pages.length / visit.length, 0.4);
  for (const path of ['/_astro/every-page.js', '/pagefind/fragment/a.pf_fragment', '/pagefind/index/b.pf_index'])
    assert.ok(visit.includes(path), path);
});

test('a site without an index is no site to measure', () => assert.throws(() => mixesFor(['index.html']), /build/));

for (const [name, figures, trouble] of [
  ['all is well', fine, null],
  ['an answer that is no success', { ...fine, not2xx: 1 }, /1 answers were no success/],
  ['a connection that broke', { ...fine, errors: 3 }, /3 connections/],
  ['a server that says nothing', { ...fine, requests: 0 }, /nothing was answered/],
])
  test(name, () => {
    if (trouble) assert.match(String(troubleIn(figures)), trouble);
    else assert.equal(troubleIn(figures), null);
  });

// 2,048 bytes in 4 answers: 0.5 KB each.
test('the figures of a run, with a time-out counted as an error', () =>
  assert.deepEqual(
    figuresOf({
      requests: { average: 10, total: 4 },
      latency: { p50: 1, p99: 4 },
      throughput: { total: 2048 },
      errors: 1,
      timeouts: 2,
      non2xx: 0,
    }),
    { requests: 10, p50: 1, p99: 4, kilobytes: 0.5, errors: 3, not2xx: 0 },
  ));

test('a row of the table', () =>
  assert.equal(
    tableOf([['home', fine]])
      .split('\n')
      .at(-1),
    '| home | 1,235 | 2 | 9 | 12.3 | 0 |',
  ));
