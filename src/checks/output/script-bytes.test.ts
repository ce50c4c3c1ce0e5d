import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, siteOf } from './fixtures/site.ts';
import { scriptBytes, scriptBytesMeasured } from './script-bytes.ts';

/** Code that hardly gets smaller: numbers in no order. */
const code = (bytes: number) =>
  `x=[${Array.from({ length: bytes / 2 }, (_, i) => ((i + 1) * 7_919 * 104_729) % 1_000_003).join()}]`;
const big = code(2_000);

for (const [name, html, files, fails] of [
  ['a little inline script', '<script type="module">addEventListener("keydown", open)</script>', {}, false],
  ['much inline script', `<script>${big}</script>`, {}, true],
  ['data is not a program', `<script type="application/ld+json">${big}</script>`, {}, false],
  [
    'a file that starts with the page',
    '<script type="module" src="/_astro/a.js"></script>',
    { '_astro/a.js': big },
    true,
  ],
  [
    'a file that the file imports',
    '<script type="module" src="/_astro/a.js"></script>',
    { '_astro/a.js': 'import{a}from"./b.js";', '_astro/b.js': big },
    true,
  ],
  [
    'a file that an inline module imports',
    '<script type="module">import"/_astro/b.js"</script>',
    { '_astro/b.js': big },
    true,
  ],
  [
    'a file that waits for the reader',
    '<script type="module">on("click", () => import("/_astro/b.js"))</script>',
    { '_astro/b.js': big },
    false,
  ],
  [
    'an island at start',
    '<astro-island client="load" component-url="/_astro/b.js"></astro-island>',
    { '_astro/b.js': big },
    true,
  ],
  [
    'an island that waits until it is seen',
    '<astro-island client="visible" component-url="/_astro/b.js"></astro-island>',
    { '_astro/b.js': big },
    false,
  ],
] as const) {
  test(name, async () => {
    const lines = await linesOf(scriptBytes, { pages: { '/a/': html }, files });
    assert.equal(lines.length, fails ? 1 : 0);
    for (const line of lines)
      assert.match(
        line,
        /^dist\/a\/index\.html {2}\d{4,} bytes of JavaScript before the reader acts; at most 1536 {2}\[script-bytes\]$/,
      );
  });
}

test('the number is printed', () => {
  const [line = ''] = scriptBytesMeasured(siteOf({ pages: { '/a/': '<script>open()</script>' } }));
  assert.match(line, /^JavaScript before the reader acts, compressed: at most \d+ bytes an article$/);
});
