import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrastOf } from './contrast.ts';
import { colorsIn, tokensIn } from './tokens-in.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

test('black on white has the most contrast there is, a color on itself none', () => {
  assert.equal(contrastOf('#000000', '#ffffff'), 21);
  assert.equal(contrastOf('#0b5768', '#0b5768'), 1);
});

// (1 + 0.05) / (0.2159 + 0.05) = 3.95: the luminance of #808080 is ((0.502 + 0.055) / 1.055) ^ 2.4 = 0.2159.
test('gray on white, as worked out by hand', () => assert.equal(contrastOf('#808080', '#ffffff').toFixed(2), '3.95'));

test('a color that is written another way is refused', () => assert.throws(() => contrastOf('red', '#ffffff'), /red/));

test('the guide reads every color, size, font and space of tokens.css', () => {
  const written = [...css.matchAll(/^ {2}--[a-z]+-[a-z]+:/gm)].length;
  const read = [colorsIn(css), ...['text', 'font', 'spacing'].map((kind) => tokensIn(css, kind))].flat().length;
  assert.equal(read, written);
});

test('the guide draws each size, font and space', () => {
  const guide = readFileSync('src/styleguide/styleguide.css', 'utf8');
  const tokens = ['text', 'font', 'spacing'].flatMap((kind) => tokensIn(css, kind));
  assert.deepEqual(
    tokens.map(({ name }) => name).filter((name) => !guide.includes(`[data-token='${name}']`)),
    [],
  );
});

test('body text meets 7:1 on paper, every other color 4.5:1, on light and dark screens', () => {
  const colors = colorsIn(css);
  const paper = colors.find(({ name }) => name === 'paper');
  assert.ok(paper);
  for (const { name, light, dark } of colors.filter(({ name: one }) => !['paper', 'raised', 'line'].includes(one))) {
    const least = name === 'ink' ? 7 : 4.5;
    assert.ok(contrastOf(light, paper.light) >= least, `${name} on light paper`);
    assert.ok(contrastOf(dark, paper.dark) >= least, `${name} on dark paper`);
  }
});
