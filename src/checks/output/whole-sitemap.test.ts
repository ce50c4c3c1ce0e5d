import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './fixtures/site.ts';
import { wholeSitemap } from './whole-sitemap.ts';

const pages = { '/': '', '/cost/': '', '/404.html': '' };
const map = (...urls: readonly string[]) => urls.map((url) => `<loc>https://example.org${url}</loc>`).join('');

for (const [name, files, says] of [
  ['every page but 404', { 'sitemap-0.xml': map('/', '/cost/') }, []],
  ['two maps together', { 'sitemap-0.xml': map('/'), 'sitemap-1.xml': map('/cost/') }, []],
  ['a missing page', { 'sitemap-0.xml': map('/') }, ['dist/sitemap-0.xml  /cost/ is missing; let the sitemap list it']],
  [
    'the page for wrong addresses',
    { 'sitemap-0.xml': map('/', '/cost/', '/404.html') },
    ['dist/sitemap-0.xml  /404.html is listed, but there is no such page; take it off'],
  ],
  ['no map', {}, ['dist  no sitemap-0.xml; see the sitemap integration in astro.config.mjs']],
] as const) {
  test(name, async () => {
    assert.deepEqual(
      await linesOf(wholeSitemap, { pages, files }),
      says.map((say) => `${say}  [whole-sitemap]`),
    );
  });
}
