import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './fixtures/site.ts';
import { unfinishedWords } from './unfinished-words.ts';

// Put together here, so that a search for unfinished writing does not find this file.
const NOTE = ['TO', 'DO'].join('');
const ALL = ['To', 'do'].join(''); // Spanish for "all"
const FILLER = ['Lorem', 'ipsum'].join(' ');
const PROMISE = ['Coming', 'soon'].join(' ');
const EMPTY_FIELD = ['place', 'holder'].join('');

for (const [name, html, word] of [
  ['a finished page, in two languages', `<p>A placebo, not a drug.</p><p lang="es">${ALL} el día</p>`, null],
  [
    'code and styles may say it',
    `<style>::${EMPTY_FIELD}{}</style><script>let x = undefined // ${NOTE}</script>`,
    null,
  ],
  ['a note to oneself', `<p>Ask the clinic. ${NOTE}: which?</p>`, NOTE],
  ['filler', `<p>${FILLER} dolor</p>`, FILLER],
  ['a promise', `<p>${PROMISE}!</p>`, PROMISE],
  ['in a description', `<meta name="description" content="${EMPTY_FIELD} text">`, EMPTY_FIELD],
  ['a value that was not there', '<p>$undefined a session</p>', 'undefined'],
  ['a thing that is not text', '<p>From [object Object]</p>', '[object Object]'],
] as const) {
  test(name, async () => {
    const line = `dist/index.html  "${word}" is left on the page; write what belongs there  [unfinished-words]`;
    assert.deepEqual(await linesOf(unfinishedWords, { pages: { '/': html } }), word === null ? [] : [line]);
  });
}
