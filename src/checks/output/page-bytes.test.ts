import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, siteOf } from './fixtures/site.ts';
import { pageBytes, pageBytesMeasured } from './page-bytes.ts';

/** Text that cannot be compressed below its length: brotli leaves six bits of each of these characters. */
function noise(bytes: number): string {
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return Array.from({ length: Math.round((bytes * 8) / 6) }, () => String.fromCharCode(48 + (next() % 64))).join('');
}

const pages = { '/a/': noise(17_000), '/b/': noise(15_000), '/c/': noise(2_000), '/search/': noise(20_000) };

test('one article over 16 KB, and a median over 14 KB', async () => {
  const lines = await linesOf(pageBytes, { pages, articles: ['/a/', '/b/', '/c/'] });
  assert.equal(lines.length, 2);
  assert.match(
    lines[0] ?? '',
    /^dist\/a\/index\.html {2}16\.\d KB compressed; an article has at most 16\.0 KB {2}\[page-bytes\]$/,
  );
  assert.match(
    lines[1] ?? '',
    /^dist {2}the median article has 14\.\d KB compressed; at most 14\.0 KB {2}\[page-bytes\]$/,
  );
});

test('a page that is no article may be larger', async () => {
  assert.deepEqual(await linesOf(pageBytes, { pages, articles: ['/c/'] }), []);
});

test('the median and the largest are printed', () => {
  const [line = ''] = pageBytesMeasured(siteOf({ pages, articles: ['/c/', '/a/', '/b/'] }));
  assert.match(
    line,
    /^bytes, compressed: median of 3 articles 14\.\d KB; largest \/a\/ 16\.\d KB, \/b\/ 14\.\d KB, \/c\/ 2\.\d KB$/,
  );
});
