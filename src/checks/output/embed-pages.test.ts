import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedPages } from './embed-pages.ts';
import { linesOf } from './fixtures/site.ts';

const page = (full: string, { head = '', main = '', robots = 'noindex', base = '_blank', rel = 'noopener' } = {}) =>
  `<html lang="en"><head><title>${full} in a frame</title><meta name="robots" content="${robots}"><base target="${base}">${head}</head>
  <body><main><a href="${full}" target="_blank" rel="${rel}">the full page</a>. Not medical advice.
  <a href="tel:911">911</a> <a href="tel:988">988</a>${main}</main></body></html>`;
const other = { '/embed/what-to-expect/': page('/what-to-expect/') };
const FILE = 'dist/embed/cost-estimator/index.html';

for (const [name, html, says] of [
  ['nothing is wrong', page('/cost-estimator/'), []],
  [
    'search engines may list it',
    page('/cost-estimator/', { robots: 'all' }),
    [`${FILE}  lets search engines list it; write noindex`],
  ],
  [
    'it calls itself canonical',
    page('/cost-estimator/', { head: '<link rel="canonical" href="http://localhost:4321/embed/cost-estimator/">' }),
    [
      `${FILE}  the canonical address is http://localhost:4321/embed/cost-estimator/; it is the full page, /cost-estimator/`,
    ],
  ],
  [
    'it has the menu',
    page('/cost-estimator/', { main: '<header class="site"></header>' }),
    [`${FILE}  <header> belongs to the full page; leave it out of the frame`],
  ],
  [
    'search indexes it',
    page('/cost-estimator/', { main: '<p data-pagefind-body></p>' }),
    [`${FILE}  <p> belongs to the full page; leave it out of the frame`],
  ],
  [
    'its links stay in the frame',
    page('/cost-estimator/', { base: '_self' }),
    [`${FILE}  links would open inside the frame, where other pages refuse to stand; write <base target="_blank">`],
  ],
  [
    'the full page could reach back',
    page('/cost-estimator/', { rel: 'help' }),
    [`${FILE}  no link to /cost-estimator/ in a tab of its own; write target="_blank" rel="noopener"`],
  ],
  [
    'nobody is told whom to call',
    page('/cost-estimator/').replace('<a href="tel:988">988</a>', ''),
    [`${FILE}  no link to tel:988; say whom to call in danger`],
  ],
] as const)
  test(name, async () =>
    assert.deepEqual(
      await linesOf(embedPages, { embeds: { ...other, '/embed/cost-estimator/': html } }),
      says.map((say) => `${say}  [embed-pages]`),
    ),
  );

test('a tool that was not built, and one that a list names', async () =>
  assert.deepEqual(await linesOf(embedPages, { embeds: other, files: { 'llms.txt': '/embed/what-to-expect/' } }), [
    'dist  no page at /embed/cost-estimator/; see src/pages/embed/  [embed-pages]',
    'dist/llms.txt  names a page for frames; name the full page alone  [embed-pages]',
  ]));
