import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './fixtures/site.ts';
import { redirectPages, sendsOn } from './redirect-pages.ts';

const redirect = (from: string, to: string) => ({ from, to, since: '2026-11-26', why: 'A clearer name.' });
const pages = { '/new/': '<span id="old-name"></span><h2 id="part">Part</h2>' };
const GOOD =
  '<meta name="robots" content="noindex"><link rel="canonical" href="/new/"><meta http-equiv="refresh" content="0; url=/new/"><a href="/new/">/new/</a>';
const toNew = { pages, redirects: [redirect('/old/', '/new/')] };
const SEE = 'see src/build/redirects.ts';

for (const [name, parts, says] of [
  ['no redirects', { pages }, []],
  ['a redirect that is built as listed', { ...toNew, moved: { '/old/': GOOD } }, []],
  [
    'a redirect that was not built',
    toNew,
    ['content/redirects.yaml  no page at /old/ sends readers on; build the site again'],
  ],
  [
    'a page without link, canonical address and noindex, that goes elsewhere',
    { ...toNew, moved: { '/old/': '<meta http-equiv="refresh" content="0; url=/">' } },
    [
      `dist/old/index.html  does not go on to /new/ by itself; ${SEE}`,
      `dist/old/index.html  has no link to /new/; ${SEE}`,
      `dist/old/index.html  does not name /new/ as the canonical address; ${SEE}`,
      `dist/old/index.html  lets search engines list it; ${SEE}`,
    ],
  ],
  [
    'a page that sends on and is not listed',
    { pages, moved: { '/old/': GOOD } },
    ['dist/old/index.html  /old/ sends readers on, and content/redirects.yaml does not name it; list it there'],
  ],
  [
    'a target that was not built',
    { pages, redirects: [redirect('/new/#old-name', '/new/#nowhere')] },
    ['content/redirects.yaml  /new/#old-name leads to /new/#nowhere, which was not built; lead to what is there'],
  ],
  ['a place that moved and is still named', { pages, redirects: [redirect('/new/#old-name', '/new/#part')] }, []],
  [
    'a place that moved and is named no more',
    { pages, redirects: [redirect('/new/#older', '/new/#part')] },
    [
      'content/redirects.yaml  /new/#older has no place on its page any more; write <Formerly id="older" /> above the heading #part',
    ],
  ],
] as const)
  test(name, async () =>
    assert.deepEqual(
      await linesOf(redirectPages, parts),
      says.map((say) => `${say}  [redirect-pages]`),
    ),
  );

test('a page that sends on is told from one to read', () => {
  const page = (html: string) => ({ url: '/old/', file: 'dist/old/index.html', html });
  assert.equal(sendsOn(page(GOOD)), true);
  assert.equal(sendsOn(page('<h1>Refresh yourself</h1>')), false);
});
