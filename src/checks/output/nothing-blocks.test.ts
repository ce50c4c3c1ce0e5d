import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './fixtures/site.ts';
import { nothingBlocks } from './nothing-blocks.ts';

const later = 'has to arrive before the text shows; put it into the page or make it a module';

for (const [name, html, says] of [
  [
    'styles in the page and a module',
    '<style>a{}</style><script type="module" src="/a.js"></script><script>1</script>',
    [],
  ],
  ['a style sheet', '<link rel="stylesheet" href="/a.css">', [`<link rel="stylesheet" href="/a.css"> ${later}`]],
  ['a script that stops the parser', '<script src="/a.js"></script>', [`<script src="/a.js"> ${later}`]],
  ['a font fetched ahead', '<link rel="preload" href="/a.woff2">', [`<link rel="preload" href="/a.woff2"> ${later}`]],
  [
    'a style sheet inside a style sheet',
    '<style>@import "/a.css";</style>',
    ['a style sheet with @import has to fetch another; put that into the page'],
  ],
] as const) {
  test(name, async () => {
    const lines = await linesOf(nothingBlocks, { pages: { '/safety/': html } });
    assert.deepEqual(
      lines,
      says.map((say) => `dist/safety/index.html  ${say}  [nothing-blocks]`),
    );
  });
}

test('a page that is no article may have a style sheet', async () => {
  assert.deepEqual(
    await linesOf(nothingBlocks, { pages: { '/search/': '<link rel="stylesheet" href="/a.css">' }, articles: [] }),
    [],
  );
});
