import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardWordsOf, colorsIn } from './share-words.ts';

const page = (main: string) =>
  `<html><head><meta name="description" content="What it’s about."></head><body><a class="wordmark" href="/">Ketamine <b>in Plain Terms</b></a><main>${main}</main></body></html>`;

for (const [name, main, text] of [
  [
    'an article says its short answer',
    '<h1>Is it <i>safe</i>?</h1><div class="answer"><p class="label">The short answer</p><p>Call <a href="tel:988">988</a>.</p></div>',
    'Call 988.',
  ],
  ['another page says its description', '<h1>Is it safe?</h1><p class="lead">Long.</p>', 'What it’s about.'],
  [
    'the sums of a tool are no short answer',
    '<h1>Is it safe?</h1><h2>Sums</h2><div class="answer sums"><p class="label">Sums</p><p>$1</p></div>',
    'What it’s about.',
  ],
] as const)
  test(name, () =>
    assert.deepEqual(cardWordsOf(page(main)), { title: 'Is it safe?', text, name: ['Ketamine', 'in Plain Terms'] }),
  );

test('a page that only sends on has no picture', () =>
  assert.equal(cardWordsOf('<meta http-equiv="Refresh" content="0;url=/faq/">'), undefined));

const TOKENS =
  '--color-paper: light-dark(#fbfaf6, #1); --color-ink: light-dark(#1f2329, #1); --color-muted: light-dark(#535962, #1); --color-line: light-dark(#d9d4c7, #1); --color-link: light-dark(#0b5768, #1);';

test('colors are those of the light page; one that is missing is named', () => {
  assert.equal(colorsIn(TOKENS).link, '#0b5768');
  assert.throws(() => colorsIn(TOKENS.replace('--color-ink', '--color-text')), /--color-ink/);
});
