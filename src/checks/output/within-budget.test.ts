import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, siteOf } from './fixtures/site.ts';
import { withinBudget, withinBudgetMeasured } from './within-budget.ts';

/** Text that cannot be compressed below its length: brotli leaves six bits of each of these characters. */
function noise(bytes: number): string {
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return Array.from({ length: Math.round((bytes * 8) / 6) }, () => String.fromCharCode(48 + (next() % 64))).join('');
}

/** Code that hardly gets smaller: numbers in no order. */
const code = (bytes: number) =>
  `x=[${Array.from({ length: bytes / 2 }, (_, i) => ((i + 1) * 7_919 * 104_729) % 1_000_003).join()}]`;
const big = code(2_000);

const pages = { '/a/': noise(17_000), '/b/': noise(15_000), '/c/': noise(2_000) };

test('one article over 16 KB, and a median over 14 KB', async () => {
  const lines = await linesOf(withinBudget, { pages, articles: ['/a/', '/b/', '/c/'] });
  assert.equal(lines.length, 2);
  assert.match(
    lines[0] ?? '',
    /^dist\/a\/index\.html {2}16\.\d KB compressed; a page of the kind “article” has at most 16\.0 KB compressed {2}\[within-budget\]$/,
  );
  assert.match(
    lines[1] ?? '',
    /^dist {2}the median article has 14\.\d KB compressed; at most 14\.0 KB {2}\[within-budget\]$/,
  );
});

for (const [url, bytes, kind, fails] of [
  ['/', 9_000, 'home', true],
  ['/faq/', 20_000, 'faq', false],
  ['/faq/', 80_000, 'faq', true],
  ['/handouts/', 10_000, 'plain', false],
  ['/handouts/day-of-session/', 11_000, 'sheet', true],
  ['/cost-estimator/', 20_000, 'tool', false],
  ['/embed/cost-estimator/', 24_000, 'embed', true],
] as const)
  test(`${url} has the budget of its kind: ${bytes} bytes ${fails ? 'are too many' : 'are few enough'}`, async () => {
    const html = { [url]: noise(bytes) };
    const lines = await linesOf(withinBudget, {
      ...(kind === 'embed' ? { embeds: html } : { pages: html }),
      articles: [],
    });
    assert.equal(lines.length, fails ? 1 : 0);
    if (fails) assert.match(lines[0] ?? '', new RegExp(`a page of the kind “${kind}” has at most`));
  });

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
] as const)
  test(`JavaScript before the reader acts: ${name}`, async () => {
    const lines = await linesOf(withinBudget, { pages: { '/a/': html }, files });
    assert.equal(lines.length, fails ? 1 : 0);
    for (const line of lines)
      assert.match(
        line,
        /^dist\/a\/index\.html {2}\d\.\d KB of JavaScript before the reader acts; .* at most 1\.5 KB of JavaScript before the reader acts {2}\[within-budget\]$/,
      );
  });

const module = '<script type="module" src="/_astro/a.js"></script>';
const icon = '<link rel="icon" href="/favicon.svg">';

for (const [name, html, fails] of [
  ['the page, its icon and one module', `${icon}${module}`, false],
  ['a picture besides', `${icon}${module}<img src="/a.png">`, true],
  ['a picture that waits until it is near', `${icon}${module}<img src="/a.png" loading="lazy">`, false],
  ['a picture inside the page', `${icon}${module}<img src="data:image/png;base64,AA==">`, false],
  ['a style sheet besides', `${icon}${module}<link rel="stylesheet" href="/a.css">`, true],
] as const)
  test(`requests before the reader acts: ${name}`, async () => {
    const lines = await linesOf(withinBudget, { pages: { '/a/': html }, files: { '_astro/a.js': 'x()' } });
    assert.deepEqual(
      lines,
      fails
        ? [
            'dist/a/index.html  4 requests before the reader acts; a page of the kind “article” has at most 3 requests before the reader acts  [within-budget]',
          ]
        : [],
    );
  });

test('the heaviest of each kind, the median and the largest are printed', () => {
  const lines = withinBudgetMeasured(siteOf({ pages: { ...pages, '/': 'x' }, articles: ['/c/', '/a/', '/b/'] }));
  assert.match(lines[1] ?? '', /^ {2}home {7}page 0\.1 KB of 5\.8 KB, JavaScript 0\.0 KB of 1\.5 KB, requests 1 of 3$/);
  assert.match(
    lines.at(-1) ?? '',
    /^bytes, compressed: median of 3 articles 14\.\d KB; largest \/a\/ 16\.\d KB, \/b\/ 14\.\d KB, \/c\/ 2\.\d KB$/,
  );
});
