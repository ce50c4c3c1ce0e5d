import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './fixtures/site.ts';
import { linkedData } from './linked-data.ts';

const DATA = {
  '@context': 'https://schema.org',
  '@type': 'MedicalWebPage',
  name: 'Safe?',
  description: 'Risks.',
  datePublished: '2026-11-23',
  dateModified: '2026-11-25',
  lastReviewed: '2026-11-25',
  breadcrumb: {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: '/' },
      { '@type': 'ListItem', position: 2, name: 'Safety', item: '/safety/' },
    ],
  },
  citation: [{ '@id': 'https://doi.org/10.1/x' }, { '@type': 'CreativeWork', name: 'Price list' }],
};
const html = (data: object | string, meta = '') => `<html><head><meta name="description" content="Risks.">
<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script></head><body><main>
<nav class="crumbs"><ol><li><a href="/">Home</a></li><li>Safety</li></ol></nav><h1>Safe?</h1>
<p class="meta">${meta}<time datetime="2026-11-25">x</time></p>
<section class="sources"><ol><li id="s1">A. <a href="https://doi.org/10.1/x">Trial.</a> <span><a href="#c">↑</a></span></li>
<li id="s2">B. Price list.</li></ol></section>
<section class="changes"><ul><li><time datetime="2026-11-25">x</time></li><li><time datetime="2026-11-23">y</time></li></ul></section>
</main></body></html>`;
const says = async (page: string) =>
  (await linesOf(linkedData, { pages: { '/safety/': page } })).map((line) =>
    line.replace('dist/safety/index.html  ', '').replace('  [linked-data]', ''),
  );
const but = (change: object) => html({ ...DATA, ...change });

for (const [name, page, mistakes] of [
  ['what the page shows is right', html(DATA), []],
  ['no data', '<h1>Safe?</h1>', ['0 blocks of JSON-LD; write one']],
  ['another name', but({ name: 'Fine!' }), ['JSON-LD has for name "Fine!", but the page shows "Safe?"']],
  [
    'another description',
    but({ description: 'Buy.' }),
    ['JSON-LD has for description "Buy.", but the page shows "Risks."'],
  ],
  [
    'a day that the page does not show',
    but({ dateModified: '2026-11-26' }),
    ['JSON-LD has for dateModified "2026-11-26", but the page shows "2026-11-25"'],
  ],
  [
    'a day of review left out',
    but({ lastReviewed: undefined }),
    ['JSON-LD has for lastReviewed nothing, but the page shows "2026-11-25"'],
  ],
  [
    'a source left out',
    but({ citation: DATA.citation.slice(0, 1) }),
    ['JSON-LD has for citation ["https://doi.org/10.1/x"], but the page shows ["https://doi.org/10.1/x",null]'],
  ],
  [
    'another trail',
    but({ breadcrumb: { '@type': 'BreadcrumbList', itemListElement: [] } }),
    ['JSON-LD has for breadcrumb [], but the page shows [["Home","/"],["Safety","/safety/"]]'],
  ],
  [
    'a reviewer whom the page does not name',
    but({ reviewedBy: { '@type': 'Person', name: 'A. Name' } }),
    ['JSON-LD has for reviewedBy "A. Name", but the page shows nothing'],
  ],
  [
    'a reviewer left out',
    html(DATA, '<span>Reviewed by A. Name, Psychiatrist, May 1, 2027</span>'),
    ['JSON-LD has for reviewedBy nothing, but the page shows "A. Name"'],
  ],
  [
    'a property that nobody defined',
    but({ rating: 5 }),
    ['MedicalWebPage has no "rating" in schema-names.ts; use a name that is, or add it there'],
  ],
  [
    'a type that we do not use',
    but({ '@type': 'FAQPage' }),
    [
      'JSON-LD of the type "FAQPage"; articles are a MedicalWebPage, and only they',
      'the type "FAQPage" is not in schema-names.ts; use one that is, or add it there',
    ],
  ],
] as const)
  test(name, async () => assert.deepEqual(await says(page), mistakes));

test('data that cannot be read', async () =>
  assert.match((await says(html('{"name": ')))[0] ?? '', /^JSON-LD that cannot be read: SyntaxError/));

test('terms are those that the glossary shows', async () => {
  const term = (name: string) => ({ '@type': 'DefinedTerm', name, url: `/glossary/#${name.toLowerCase()}` });
  const glossary = (terms: readonly object[]) =>
    `<meta name="description" content="x"><h1>Words</h1><main><h3 id="dip">Dip</h3><h3 id="remission">Remission</h3></main><script type="application/ld+json">${JSON.stringify(
      {
        '@context': 'https://schema.org',
        '@type': 'WebPage',
        name: 'Words',
        description: 'x',
        mainEntity: { '@type': 'DefinedTermSet', hasDefinedTerm: terms },
      },
    )}</script>`;
  const lines = (terms: readonly object[]) =>
    linesOf(linkedData, { pages: { '/glossary/': glossary(terms) }, articles: [] });
  assert.deepEqual(await lines([term('Dip'), term('Remission')]), []);
  assert.match((await lines([term('Dip')]))[0] ?? '', /for mainEntity \[\["Dip".*but the page shows/);
});
