import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './fixtures/site.ts';
import { markdownTwins } from './markdown-twins.ts';

const PAGE = `<main><div class="answer"><p class="label">Short</p><p>Mostly, 45 of 100. Call <a href="tel:988">988</a>.</p></div>
<p class="meta"><time datetime="2026-11-25"></time><time datetime="2027-05-23"></time></p><div class="says">x</div>
<section class="sources"><ol><li id="s1">A. <a href="https://doi.org/10.1/x">[A trial].</a></li></ol></section>
<section class="changes"><time datetime="2026-11-25"></time></section></main>`;
const TWIN = `---
review: Not yet reviewed by a clinician
lastChanged: 2026-11-25
nextCheckBy: 2027-05-23
---

Mostly, 45 of 100. Call [988](tel:988).

> **Studies, low certainty**
>
> x

[^1]: A. [\\[A trial\\].](https://doi.org/10.1/x)
`;
const LISTED = '- [Safe?](/safety/). In Markdown: [/safety.md](/safety.md)';

for (const [name, files, mistakes] of [
  ['a whole twin', { 'safety.md': TWIN, 'llms.txt': LISTED }, []],
  ['no twin', { 'llms.txt': LISTED }, ['dist/safety.md  is missing']],
  ['not listed', { 'safety.md': TWIN, 'llms.txt': '' }, ['dist/llms.txt  does not list /safety.md']],
  [
    'a source left out',
    { 'safety.md': TWIN.replace(/\[\^1\]:.*/, ''), 'llms.txt': LISTED },
    ['dist/safety.md  names 0 sources; its page lists 1', 'dist/safety.md  does not name the source “[A trial].”'],
  ],
  [
    'a label left out',
    { 'safety.md': TWIN.replace('**Studies, low certainty**', ''), 'llms.txt': LISTED },
    ['dist/safety.md  labels 0 kinds of statement; its page labels 1'],
  ],
  [
    'no word of review, and a day left out',
    { 'safety.md': TWIN.replace(/review: .*/, '').replace('2027-05-23', ''), 'llms.txt': LISTED },
    [
      'dist/safety.md  does not say at its top who reviewed it',
      'dist/safety.md  does not have the day 2027-05-23 at its top',
    ],
  ],
  [
    'no answer, and HTML',
    { 'safety.md': TWIN.replace('Mostly, 45 of 100. Call [988](tel:988).', '<sup>1</sup>'), 'llms.txt': LISTED },
    ['dist/safety.md  lacks the short answer', 'dist/safety.md  has HTML in it'],
  ],
] as const)
  test(name, async () => {
    const lines = await linesOf(markdownTwins, { pages: { '/safety/': PAGE }, files });
    assert.deepEqual(
      lines,
      mistakes.map((line) => `${line}; see src/build/page-markdown.ts  [markdown-twins]`),
    );
  });
