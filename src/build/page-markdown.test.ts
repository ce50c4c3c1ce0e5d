import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageMarkdown } from './page-markdown.ts';

const data = { name: 'Is it safe?', description: 'Risks.', datePublished: '2026-11-23', dateModified: '2026-11-25' };
const page = (body: string) => `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><main><article><nav class="crumbs">Home</nav><div class="head"><h1>Is it safe?</h1><p class="meta"><span>Not yet
reviewed by a clinician</span> <time datetime="2026-11-25">x</time> <time datetime="2027-05-23">y</time></p></div>
${body}</article></main></body></html>`;
const twin = (body: string, origin?: string) => pageMarkdown(page(body), '/safety/', origin);
/** What comes after the title. */
const words = (body: string, origin?: string) => twin(body, origin).split('# Is it safe?\n\n')[1]?.trim();

test('status and dates stand at the top', () => {
  const [, top = ''] = twin('<p>x</p>').split('---\n');
  assert.deepEqual(top.trim().split('\n'), [
    'title: Is it safe?',
    'description: Risks.',
    'page: /safety/',
    'review: Not yet reviewed by a clinician',
    'published: 2026-11-23',
    'lastChanged: 2026-11-25',
    'nextCheckBy: 2027-05-23',
    'draftedWith: the help of AI',
  ]);
});

for (const [name, html, markdown] of [
  [
    'a kind of statement is a quotation with its label in front',
    '<div class="says study"><p class="kind">Studies <small>low certainty <span class="sure">●○○○</span></small></p><p>One.</p><div class="notes">more</div></div>',
    '> **Studies, low certainty**\n>\n> One.',
  ],
  [
    'sources are footnotes',
    '<p>One.<sup class="cite"><a href="#s2">2</a></sup></p><section class="sources"><h2>Sources</h2><ol><li id="s2">Wilk. <a href="https://doi.org/10.1/x">Trial.</a> <span class="back">↑</span></li></ol></section>',
    'One.[^2]\n\n## Sources\n\n[^2]: Wilk. [Trial.](https://doi.org/10.1/x)',
  ],
  [
    'a picture is what a screen reader says',
    '<figure class="figure"><p class="figure-title">How many?</p><div class="groups"><div><svg aria-label="45 of 100 after ketamine"></svg><p><b>45</b></p></div></div></figure>',
    '**How many?**\n\n45 of 100 after ketamine',
  ],
  [
    'a term is a word',
    '<p>A <button class="term">dip</button><span class="term-note">Low.</span> comes.</p>',
    'A dip comes.',
  ],
  [
    'a heading stands without the link to itself',
    '<div class="linked"><h2 id="bladder">Bladder</h2><a class="here" href="#bladder">#</a></div>',
    '## Bladder',
  ],
  [
    'ways to call stand apart',
    '<p><a href="tel:988">Call</a><a href="sms:988">Text</a></p>',
    '[Call](tel:988), [Text](sms:988)',
  ],
  [
    'a link starts at the root',
    '<p><a href="/cost/">x</a> <a href="#bladder">y</a></p>',
    '[x](/cost/) [y](/safety/#bladder)',
  ],
] as const)
  test(name, () => assert.equal(words(html), markdown));

test('a link is absolute once the site knows its address', () =>
  assert.equal(words('<p><a href="/cost/">x</a></p>', 'https://example.org'), '[x](https://example.org/cost/)'));

test('a page that is no article has no twin', () =>
  assert.throws(() => pageMarkdown('<main><h1>Search</h1></main>', '/search/', undefined), /holds no article/));
