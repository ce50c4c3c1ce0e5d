import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neededStyle } from './needed-style.ts';

for (const [name, css, html, needed] of [
  ['a rule for a class that is not there goes', '.dots{margin:0}p{margin:0}', '<p>x</p>', 'p{margin:0}'],
  ['and stays where it is', '.dots{margin:0}', '<p class="wide dots">x</p>', '.dots{margin:0}'],
  [
    'a rule for several stays while one of them is there',
    '.dots,.page{margin:0}',
    '<p class="page">x</p>',
    '.dots,.page{margin:0}',
  ],
  ['so it is on paper', '@media print{.dots{margin:0}p{margin:0}}', '<p>x</p>', '@media print{p{margin:0}}'],
  ['a rule asks for all its classes', '.page .dots{margin:0}', '<p class="page">x</p>', ''],
  [
    'states, targets and attributes stay',
    ':focus-visible,:target,[href^=tel\\:]{margin:0}',
    '',
    ':focus-visible,:target,[href^=tel\\:]{margin:0}',
  ],
  ['tokens stay, for styles that come later', ':root{--color-ink:#000}', '', ':root{--color-ink:#000}'],
] as const)
  test(name, () => assert.equal(neededStyle(css, html), needed));
