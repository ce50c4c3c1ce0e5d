import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenLinks } from './broken-links.ts';
import { linesOf } from './fixtures/site.ts';

const files = { 'icon.svg': '<svg/>', 'sitemap-0.xml': '<loc>https://example.org/</loc>' };
const about = '<h1 id="top">About</h1>';

for (const [name, html, says] of [
  [
    'a page, a place on it, a file and another site are fine',
    '<a href="/about/#top"></a><a href="/about/?x=1"></a><a href="#me" id="me"></a><img src="/icon.svg"><a href="https://doi.org/10.1/x"></a><a href="tel:988"></a>',
    [],
  ],
  ['a question to the search page is not a place', '<a href="/about/#q=ketamine"></a>', []],
  [
    'a page that was not built',
    '<a href="/if-it-doesnt-work/"></a>',
    ['no page or file at "/if-it-doesnt-work/"; link only to what exists'],
  ],
  [
    'its own address, written in full, is checked too',
    '<a href="https://example.org/gone/"></a>',
    ['no page or file at "https://example.org/gone/"; link only to what exists'],
  ],
  [
    'a place that is not there',
    '<a href="/about/#team"></a>',
    ['nothing on /about/ is called #team; link to a heading that is there'],
  ],
  ['a missing slash costs a redirect', '<a href="/about"></a>', ['"/about" takes a detour; write /about/']],
  ['a missing picture', '<img src="/photo.avif">', ['no page or file at "/photo.avif"; link only to what exists']],
  ['an empty address', '<a href=""></a>', ['an empty address; say where it leads']],
  ['a broken address', '<a href="https://"></a>', ['"https://" is no address; write one such as /timeline/']],
  [
    'a button for a popover that is missing',
    '<button popovertarget="t-gone"></button>',
    ['<button popovertarget="t-gone"> opens nothing; give the popover that id'],
  ],
] as const) {
  test(name, async () => {
    const lines = await linesOf(brokenLinks, { pages: { '/': html, '/about/': about }, files });
    assert.deepEqual(
      lines,
      says.map((say) => `dist/index.html  ${say}  [broken-links]`),
    );
  });
}
