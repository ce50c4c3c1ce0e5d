import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlePromises } from './article-promises.ts';
import { linesOf } from './fixtures/site.ts';

const parts = {
  help: '<header><a href="/get-help-now/">Get help now</a></header>',
  meta: '<p class="meta"><span>Not yet reviewed by a clinician</span> <time datetime="2026-11-23">a</time> <time datetime="2027-05-23">b</time></p>',
  changes:
    '<section class="changes"><ul><li><time datetime="2026-11-23">a</time>: First published.</li></ul></section>',
  sources: `<section class="sources"><ol>${[1, 2, 3].map((n) => `<li id="s${n}"><a href="https://doi.org/10.1/${n}">T</a> <a href="#c${n}">↑</a></li>`).join('')}</ol></section>`,
  lines: '<a href="tel:988">call</a>',
};
const articleWith = (changed: Partial<typeof parts>) => {
  const { help, meta, changes, sources, lines } = { ...parts, ...changed };
  return `${help}<main>${meta}${changes}${sources}</main>${lines}`;
};

for (const [name, changed, says] of [
  ['everything is there', {}, []],
  [
    'no review status',
    { meta: parts.meta.replace('Not yet reviewed by a clinician', '') },
    ['no review status; say who reviewed it, or that no clinician has'],
  ],
  [
    'one date',
    { meta: parts.meta.replace('<time datetime="2027-05-23">b</time>', '') },
    ['fewer than two dates; say when it was checked and when it will be again'],
  ],
  ['no change log', { changes: '' }, ['no change log; say what changed and when']],
  [
    'one work cited three times',
    { sources: parts.sources.replaceAll(/10\.1\/\d/g, '10.1/1') },
    ['1 different sources; an article lists at least 3'],
  ],
  ['no sources', { sources: '' }, ['0 different sources; an article lists at least 3']],
  ['no way to help', { help: '' }, ['no way to help in the header; link /get-help-now/']],
  ['no crisis line', { lines: '' }, ['988 cannot be called from here; link tel:988']],
] as const) {
  test(name, async () => {
    const lines = await linesOf(articlePromises, { pages: { '/a/': articleWith(changed) } });
    assert.deepEqual(
      lines,
      says.map((say) => `dist/a/index.html  ${say}  [article-promises]`),
    );
  });
}

test('an article that was not built', async () => {
  assert.deepEqual(await linesOf(articlePromises, { articles: ['/safety/'] }), [
    'dist  /safety/ was not built, but content/articles/ promises it; see src/pages/  [article-promises]',
  ]);
});
