import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './fixtures/site.ts';
import { validHtml } from './valid-html.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>T</title></head><body>${body}</body></html>`;

for (const [name, body, says] of [
  [
    'a table with its roles said again',
    '<table role="table"><tbody><tr role="row"><td>1</td></tr></tbody></table>',
    null,
  ],
  ['a phone link that may wrap', '<a href="tel:988">call 988</a>', null],
  ['the styles of an island, where it stands', '<div><style>astro-island{display:contents}</style></div>', null],
  ['styles inside a heading', '<h1><style>a{}</style>A</h1>', /<style> element is not permitted/],
  [
    'a list inside a paragraph',
    '<p>A<ul><li>B</li></ul></p>',
    /Stray end tag '<\/p>'; see https:\/\/html-validate\.org\/rules\/close-order\.html {2}\[valid-html\]/,
  ],
  ['a label for nothing', '<nav aria-labelledby="gone">A</nav>', /gone/],
  ['a button in a link', '<a href="/"><button type="button">A</button></a>', /<button> element is not permitted/],
] as const) {
  test(name, async () => {
    const lines = await linesOf(validHtml, { pages: { '/': page(body) } });
    if (says === null) assert.deepEqual(lines, []);
    else assert.match(lines.join('\n'), says);
  });
}
