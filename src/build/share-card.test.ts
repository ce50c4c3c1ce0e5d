import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'cheerio';
import { cardBlocks, shareCard, type CardWords } from './share-card.ts';
import { shareFaces } from './share-images.ts';
import { colorsIn } from './share-words.ts';

const faces = await shareFaces();
const colors = colorsIn(readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8'));
const words = (title: string, text: string): CardWords => ({ title, text, name: ['Ketamine', 'in Plain Terms'] });
const LONG_TEXT = 'Nobody can tell in advance who will be helped, and for how long. '.repeat(30);

/** Where each letter of a card begins: x and the line it stands on. */
const placesIn = (svg: string) =>
  [...svg.matchAll(/translate\(([\d.]+) ([\d.]+)\)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

for (const [name, card] of [
  ['a short title and no text', words('Search', '')],
  ['a title of two lines and a long answer', words('Does ketamine help with suicidal thoughts?', LONG_TEXT)],
  ['a very long title', words('How does treatment fit with work, driving and drug tests? '.repeat(12), LONG_TEXT)],
  ['a word wider than the picture', words('Supercalifragilistic'.repeat(8), 'Supercalifragilistic'.repeat(40))],
] as const) {
  test(`${name}: nothing is clipped`, () => {
    const { title, text } = cardBlocks(card, faces);
    for (const [block, face] of [
      [title, faces.title],
      [text, faces.text],
    ] as const)
      for (const line of block.lines) assert.ok(face.widthOf(line, block.size) <= 1112 - 92, line);
    for (const { x, y } of placesIn(shareCard(card, faces, colors))) {
      assert.ok(x >= 92 && x < 1112, `a letter at ${x}`);
      assert.ok(y > 60 && y < 630 - 44, `a line at ${y}`);
    }
  });
}

test('a short title is large, a long one smaller', () => {
  const sizeOf = (title: string) => cardBlocks(words(title, ''), faces).title.size;
  assert.ok(sizeOf('Search') > sizeOf('Does ketamine help with suicidal thoughts?'));
  assert.ok(
    sizeOf('How does treatment fit with work, driving, drug tests, school and the care of small children?') < 60,
  );
});

test('letters are outlines: no text that a system would have to set', () => {
  const svg = shareCard(words('Is it safe?', 'Safer with people watching.'), faces, colors);
  assert.equal(load(svg, { xml: true })('text, image, style').length, 0);
  assert.match(svg, /#fbfaf6/);
});

test('a letter that the font does not have is named', () =>
  assert.throws(() => shareCard(words('Is ≥ 18 enough?', ''), faces, colors), /the font has no “≥”/));
