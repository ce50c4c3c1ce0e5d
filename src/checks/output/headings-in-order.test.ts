import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './fixtures/site.ts';
import { headingsInOrder } from './headings-in-order.ts';

for (const [name, html, says] of [
  ['down one level at a time, up as far as you like', '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>', []],
  ['a page without a title', '<p>A</p>', ['0 headings of level 1; a page has exactly one']],
  ['a page with two titles', '<h1>A</h1><h1>B</h1>', ['2 headings of level 1; a page has exactly one']],
  ['a skipped level', '<h1>A</h1><h3>B <i>c</i></h3>', ['"B c" is of level 3 after level 1; make it level 2']],
  ['a heading before the title', '<h2>A</h2><h1>B</h1>', ['"A" is of level 2 after level 0; make it level 1']],
  ['a heading without words', '<h1>A</h1><h2> </h2>', ['an empty heading of level 2; give it words or take it away']],
] as const) {
  test(name, async () => {
    const lines = await linesOf(headingsInOrder, { pages: { '/': html } });
    assert.deepEqual(
      lines,
      says.map((say) => `dist/index.html  ${say}  [headings-in-order]`),
    );
  });
}
