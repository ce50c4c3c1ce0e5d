import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkedDataIn, mainOf } from './page-dom.ts';

const page = (inside: string) =>
  `<head><style>main{}</style></head><body><header>Menu</header>${inside}<footer>Foot</footer></body>`;

test('the main part is all that is read', () => {
  const $ = mainOf(page('<main id="main"><h1>One &amp; all</h1></main>'));
  assert.equal($.root().text(), 'One & all');
  assert.equal($('main').attr('id'), 'main');
});

test('a page without a main part has nothing to read', () => {
  assert.equal(mainOf(page('')).root().children().length, 0);
});

test('data for machines are read from anywhere in the page, and may be missing', () => {
  const data = '<script type="application/ld+json">{"name":"A","dateModified":"2026-11-25"}</script>';
  assert.deepEqual(linkedDataIn(page(data)), { name: 'A', dateModified: '2026-11-25' });
  assert.deepEqual(linkedDataIn(page('<script>let a = 1</script>')), {});
});
