import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, siteOf } from './fixtures/site.ts';
import { accepted, permalinks, permalinksMeasured, readPermalinks, writtenPermalinks } from './permalinks.ts';

const moved = (from: string, to: string) => ({ from, to, since: '2026-11-26', why: 'A clearer name.' });
const pages = { '/': '<h1>Home</h1>', '/new/': '<h2 id="here">Here</h2>' };
const gone = (address: string) =>
  `${address} was published and is gone; bring it back, or say in content/redirects.yaml where it moved`;
const unnamed = (address: string, page: string, place: string) =>
  `${address} was published, and nothing on ${page} is called #${place} now; write <Formerly id="${place}" /> above the heading it became`;

for (const [name, parts, says] of [
  ['a page and a heading that are there', { permalinks: ['/', '/new/', '/new/#here'] }, []],
  ['a page that is gone', { permalinks: ['/old/'] }, [gone('/old/')]],
  ['a heading that is gone with its page', { permalinks: ['/old/#here'] }, [gone('/old/#here')]],
  ['a heading with a new name', { permalinks: ['/new/#there'] }, [unnamed('/new/#there', '/new/', 'there')]],
  ['a page that has moved', { permalinks: ['/old/'], redirects: [moved('/old/', '/new/')] }, []],
  [
    'a page that has moved to one that is gone too',
    { permalinks: ['/old/'], redirects: [moved('/old/', '/newer/')] },
    [gone('/old/')],
  ],
  [
    'a heading that came along to the new page',
    { permalinks: ['/old/#here'], redirects: [moved('/old/', '/new/')] },
    [],
  ],
  [
    'a heading that did not come along',
    { permalinks: ['/old/#there'], redirects: [moved('/old/', '/new/#here')] },
    [unnamed('/old/#there', '/new/', 'there')],
  ],
  [
    'a heading with a new name that keeps its old place',
    {
      pages: { '/new/': '<span id="there"></span><h2 id="here">Here</h2>' },
      permalinks: ['/new/#there'],
      redirects: [moved('/new/#there', '/new/#here')],
    },
    [],
  ],
  [
    'a redirect alone does not keep the place of a heading',
    { permalinks: ['/new/#there'], redirects: [moved('/new/#there', '/new/#here')] },
    [unnamed('/new/#there', '/new/', 'there')],
  ],
] as const)
  test(name, async () =>
    assert.deepEqual(
      await linesOf(permalinks, { pages, ...parts }),
      says.map((say) => `content/permalinks.txt:1  ${say}  [permalinks]`),
    ),
  );

test('what is new is to be accepted, and fails nothing', async () => {
  const parts = { pages: { ...pages, '/404.html': '<h1 id="lost">Lost</h1>' }, permalinks: ['/', '/gone/'] };
  assert.deepEqual(permalinksMeasured(siteOf(parts)), [
    'addresses that stay: 2; 2 new (/new/, /new/#here): accept them with "npm run permalinks:accept"',
  ]);
  assert.deepEqual(await linesOf(permalinks, { ...parts, permalinks: ['/'] }), []);
});

test('accepting adds what is new and removes nothing', () =>
  assert.deepEqual(accepted(siteOf({ pages, permalinks: ['/', '/gone/'] })), ['/', '/gone/', '/new/', '/new/#here']));

test('the file is read as it is written', () =>
  assert.deepEqual(readPermalinks(writtenPermalinks(['/', '/new/#here'])), [
    { address: '/', line: 2 },
    { address: '/new/#here', line: 3 },
  ]));
