import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { linesOf } from './fixtures/site.ts';
import { noStyleGuide } from './no-style-guide.ts';

const LISTED = '<url><loc>http://localhost:4321/styleguide/</loc></url>';

for (const [name, parts, files] of [
  ['a page for readers', { pages: { '/': '<p>Sheets in the style of a guide</p>' } }, []],
  ['a page of the guide', { pages: { '/styleguide/': '<p>Tokens</p>' } }, ['styleguide/index.html']],
  ['the guide under another address', { pages: { '/x/': '<p class="specimen-name">' } }, ['x/index.html']],
  ['the map', { files: { 'sitemap-0.xml': LISTED } }, ['sitemap-0.xml']],
  ['the list for models', { files: { 'llms.txt': '- [Style guide](/styleguide/)' } }, ['llms.txt']],
  ['its styles', { files: { '_astro/a.css': '.specimen-body{}' } }, ['_astro/a.css']],
  [
    'a packed text of search',
    {
      files: {
        'pagefind/fragment/a.pf_fragment': gzipSync('pagefind_dcd{"url":"/styleguide/"}'),
        'pagefind/fragment/b.pf_fragment': gzipSync('pagefind_dcd{"url":"/safety/"}'),
      },
    },
    ['pagefind/fragment/a.pf_fragment'],
  ],
] as const)
  test(name, async () => {
    const say = 'holds a part of the style guide; src/build/style-guide.ts adds it to the live preview alone';
    assert.deepEqual(
      await linesOf(noStyleGuide, parts),
      files.map((file) => `dist/${file}  ${say}  [no-style-guide]`),
    );
  });
