import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetIds, withPdfLinks } from './handout-pages.mjs';

test('the sheets are found on every system, in order; the list of sheets is none', () => {
  assert.deepEqual(
    sheetIds(['dist/handouts/index.html', 'dist/handouts/preparing/index.html', 'dist\\handouts\\cost\\index.html']),
    ['cost', 'preparing'],
  );
});

test('a page gets a link for each paper, once', () => {
  const once = withPdfLinks('<p>Print <span data-pdfs></span></p>', 'preparing');
  assert.equal(
    once,
    '<p>Print <span data-pdfs><a href="/handouts/preparing-letter.pdf">PDF, Letter</a> <a href="/handouts/preparing-a4.pdf">PDF, A4</a></span></p>',
  );
  assert.equal(withPdfLinks(once, 'preparing'), once);
});

test('a page without a place for links is a mistake', () => {
  assert.throws(() => withPdfLinks('<p>Print</p>', 'preparing'), /no place for links/);
});
