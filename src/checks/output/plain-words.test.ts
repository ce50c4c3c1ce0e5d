import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, siteOf } from './fixtures/site.ts';
import { blocksOf, plainWords, plainWordsMeasured } from './plain-words.ts';

const page = (html: string) => `<main>${html}</main>`;
// 9 words, 25 syllables: 0.39 * 9 + 11.8 * (25 / 9) - 15.59 = 20.7
const hard = page(
  '<p>Neurobiological investigations demonstrate considerable heterogeneity regarding individual antidepressant responsiveness.</p>',
);
const easy = page('<h1>Rest at home</h1><p>Drink water. Sit down.</p>');

test('the frame, the notes and the sources are not the main text, and a block inside a block is read once', () => {
  const html = page(
    '<nav class="crumbs"><li>Home</li></nav><h1>Is it safe?</h1><p>A <button>term</button><span popover>Meaning</span> here<sup class="cite">1</sup>,<br>or not.</p><p lang="es">Hola</p><ul><li>One<ul><li>Two</li></ul></li></ul>' +
      '<p class="kind">Studies show</p><div class="notes"><p>Note</p></div><table><tr><td><p>Cell</p></td></tr></table><section class="sources"><li>Work</li></section><p hidden>Gone</p>',
  );
  assert.deepEqual(blocksOf({ url: '/', file: '', html: `<footer><p>Foot</p></footer>${html}` }), [
    'Is it safe?',
    'A term here, or not.',
    'One',
    'Two',
  ]);
});

test('a page that is too hard, and too many of them', async () => {
  const [first = '', second = '', ...rest] = await linesOf(plainWords, { pages: { '/a/': easy, '/b/': hard } });
  assert.match(
    first,
    /^dist\/b\/index\.html {2}reading grade \d\d\.\d\d; shorten sentences and words until it is at most 9\.5 {2}\[plain-words\]$/,
  );
  assert.match(second, /^dist {2}the median reading grade of articles is \d\d\.\d\d; at most 8 {2}\[plain-words\]$/);
  assert.deepEqual(rest, []);
});

test('the median counts articles only; every page is held to the worst grade', async () => {
  const lines = await linesOf(plainWords, { pages: { '/a/': easy, '/b/': hard }, articles: ['/a/'] });
  assert.deepEqual(
    lines.map((line) => line.slice(0, 17)),
    ['dist/b/index.html'],
  );
});

test('the ten hardest are printed, hardest first', () => {
  const lines = plainWordsMeasured(siteOf({ pages: { '/a/': easy, '/b/': hard } }));
  assert.match(
    lines.join('\n'),
    /^reading grade: median of articles \d\d\.\d; hardest pages:\n +\d\d\.\d {2}\/b\/\n +0\.0 {2}\/a\/$/,
  );
});
