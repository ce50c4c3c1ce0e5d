import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './fixtures/site.ts';
import { unfinishedWords } from './unfinished-words.ts';

for (const [name, html, word] of [
  ['a finished page, in two languages', '<p>A placebo, not a drug.</p><p lang="es">Todo el día</p>', null],
  ['code and styles may say it', '<style>::placeholder{}</style><script>let x = undefined // TODO</script>', null],
  ['a note to oneself', '<p>Ask the clinic. TODO: which?</p>', 'TODO'],
  ['filler', '<p>Lorem ipsum dolor</p>', 'Lorem ipsum'],
  ['a promise', '<p>Coming soon!</p>', 'Coming soon'],
  ['in a description', '<meta name="description" content="placeholder text">', 'placeholder'],
  ['a value that was not there', '<p>$undefined a session</p>', 'undefined'],
  ['a thing that is not text', '<p>From [object Object]</p>', '[object Object]'],
] as const) {
  test(name, async () => {
    const line = `dist/index.html  "${word}" is left on the page; write what belongs there  [unfinished-words]`;
    assert.deepEqual(await linesOf(unfinishedWords, { pages: { '/': html } }), word === null ? [] : [line]);
  });
}
