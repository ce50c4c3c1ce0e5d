import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageRedirects, redirectMistakes, type Redirect } from './redirects.ts';

const moved = (from: string, to: string): Redirect => ({ from, to, since: '2026-11-26', why: 'A clearer name.' });
const there = ['/new/', '/new/#part', '/page/', '/page/#new'];
const mistakes = (...redirects: readonly (readonly [string, string])[]) =>
  redirectMistakes(
    redirects.map(([from, to]) => moved(from, to)),
    (address) => (there.includes(address) ? undefined : `nothing at ${address}`),
  ).map(({ index, field, say }) => `${index} ${field}: ${say}`);

for (const [name, redirects, says] of [
  [
    'a page, a page to a place, and a place on its page may move',
    [
      ['/old/', '/new/'],
      ['/gone/', '/new/#part'],
      ['/page/#old', '/page/#new'],
    ],
    [],
  ],
  ['a target that is not there', [['/old/', '/nowhere/']], ['0 to: nothing at /nowhere/']],
  [
    'an address that is still there',
    [['/page/', '/new/']],
    ['0 from: /page/ is still there; take this redirect out, or the page'],
  ],
  [
    'an address that moved twice',
    [
      ['/old/', '/new/'],
      ['/old/', '/page/'],
    ],
    ['1 from: /old/ stands here twice; keep one of them'],
  ],
  [
    'a chain of two',
    [
      ['/older/', '/old/'],
      ['/old/', '/new/'],
    ],
    ['0 to: a chain: /older/ → /old/ → /new/; write /new/ here'],
  ],
  [
    'a chain through a place',
    [
      ['/older/', '/old/#part'],
      ['/old/', '/new/'],
    ],
    ['0 to: a chain: /older/ → /old/#part → /new/; write /new/ here'],
  ],
  [
    'an address that leads to itself',
    [['/old/', '/old/']],
    ['0 to: a circle: /old/ → /old/; let it end on a page that is there'],
  ],
  [
    'two that lead to each other',
    [
      ['/a/', '/b/'],
      ['/b/', '/a/'],
    ],
    [
      '0 to: a circle: /a/ → /b/ → /a/; let it end on a page that is there',
      '1 to: a circle: /b/ → /a/ → /b/; let it end on a page that is there',
    ],
  ],
  [
    'one that leads into a circle',
    [
      ['/c/', '/a/'],
      ['/a/', '/b/'],
      ['/b/', '/a/'],
    ],
    [
      '0 to: a circle: /c/ → /a/ → /b/ → /a/; let it end on a page that is there',
      '1 to: a circle: /a/ → /b/ → /a/; let it end on a page that is there',
      '2 to: a circle: /b/ → /a/ → /b/; let it end on a page that is there',
    ],
  ],
] as const)
  test(name, () => assert.deepEqual(mistakes(...redirects), says));

test('only whole pages become rules of a server', () =>
  assert.deepEqual(
    pageRedirects([moved('/old/', '/new/'), moved('/page/#old', '/page/#new')]).map(({ from }) => from),
    ['/old/'],
  ));
