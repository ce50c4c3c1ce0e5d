import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './fixtures/site.ts';
import { pageHead } from './page-head.ts';

const about = (topic: string, length = 80) => `${topic} `.padEnd(length, 'x');
const page = ({ lang = ' lang="en"', title = 'Start', description = about('start'), preview = '', more = '' } = {}) =>
  `<html${lang}><head><title>${title}</title><meta name="description" content="${description}"><meta property="og:description" content="${preview || description}">${more}</head></html>`;

for (const [name, html, says] of [
  ['70 characters are enough', page({ description: about('s', 70) }), []],
  ['160 characters are not too many', page({ description: about('’', 160) }), []],
  ['no language', page({ lang: '' }), ['no language; write <html lang="en">']],
  ['no title', page({ title: '' }), ['no title; give the page one']],
  ['70 characters of title are not too many', page({ title: about('t', 70) }), []],
  ['a title too long', page({ title: about('t', 71) }), ['a title of 71 characters; write at most 70']],
  [
    'another text for link previews',
    page({ preview: 'Buy' }),
    ['the link preview says “Buy”; let it say the description'],
  ],
  ['no description', page({ description: '' }), ['no description; give the page one']],
  ['too short', page({ description: about('s', 69) }), ['a description of 69 characters; write 70 to 160']],
  ['too long', page({ description: about('s', 161) }), ['a description of 161 characters; write 70 to 160']],
  ['its own canonical address', page({ more: '<link rel="canonical" href="http://localhost:4321/">' }), []],
  [
    'a foreign canonical address',
    page({ more: '<link rel="canonical" href="http://localhost:4321/x/">' }),
    ['the canonical address http://localhost:4321/x/ is not its own; write http://localhost:4321/'],
  ],
] as const) {
  test(name, async () => {
    const lines = await linesOf(pageHead, { pages: { '/': html } });
    assert.deepEqual(
      lines,
      says.map((say) => `dist/index.html  ${say}  [page-head]`),
    );
  });
}

test('two pages with the same title and description: the second is named', async () => {
  assert.deepEqual(await linesOf(pageHead, { pages: { '/': page(), '/cost/': page() } }), [
    'dist/cost/index.html  the same title as /; say what differs  [page-head]',
    'dist/cost/index.html  the same description as /; say what differs  [page-head]',
  ]);
});
