import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './fixtures/site.ts';
import { nothingFromElsewhere } from './nothing-from-elsewhere.ts';

const elsewhere = 'https://cdn.example.com/x';

for (const [name, html, finds] of [
  ['links that a reader may follow', `<a href="${elsewhere}"></a><link rel="canonical" href="${elsewhere}">`, false],
  [
    'its own files, by path or in full',
    '<script src="/_astro/x.js"></script><img src="http://localhost:4321/x.avif"><img src="data:image/gif;base64,R0">',
    false,
  ],
  ['a script', `<script src="${elsewhere}"></script>`, true],
  ['a style sheet', `<link rel="stylesheet" href="${elsewhere}">`, true],
  ['a connection opened ahead', `<link rel="preconnect" href="${elsewhere}">`, true],
  ['a picture', `<img src="${elsewhere}">`, true],
  ['a picture in one of its sizes', `<img srcset="/x.avif 1x, ${elsewhere} 2x">`, true],
  ['a picture in a style sheet', `<style>b { background: url("${elsewhere}") }</style>`, true],
  ['an imported style sheet', `<style>@import '${elsewhere}';</style>`, true],
  ['a picture in a style attribute', `<b style="background: url(${elsewhere})"></b>`, true],
  ['a frame', `<iframe src="${elsewhere}"></iframe>`, true],
  ['a form that sends what was typed', `<form action="${elsewhere}"></form>`, true],
  ['a picture loaded ahead', `<link rel="preload" as="image" href="/x.avif" imagesrcset="${elsewhere} 2x">`, true],
  ['a link that tells somebody it was followed', `<a href="/" ping="${elsewhere}"></a>`, true],
  ['a page that leads away by itself', `<meta http-equiv="refresh" content="0; url=${elsewhere}">`, true],
  ['a symbol of another SVG', `<svg><use href="${elsewhere}"/></svg>`, true],
] as const) {
  test(name, async () => {
    const line = `dist/index.html  loads ${elsewhere}; serve it from this site or leave it out  [nothing-from-elsewhere]`;
    assert.deepEqual(await linesOf(nothingFromElsewhere, { pages: { '/': html } }), finds ? [line] : []);
  });
}

test('a font in a file of styles, without its protocol', async () => {
  assert.deepEqual(
    await linesOf(nothingFromElsewhere, { files: { '_astro/a.css': 'a { src: url(//fonts.example.com/f) }' } }),
    [
      'dist/_astro/a.css  loads //fonts.example.com/f; serve it from this site or leave it out  [nothing-from-elsewhere]',
    ],
  );
});
