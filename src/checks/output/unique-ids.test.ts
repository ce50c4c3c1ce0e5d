import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './fixtures/site.ts';
import { uniqueIds } from './unique-ids.ts';

test('an id that stands three times on a page is named once; the same id on another page is fine', async () => {
  const pages = {
    '/': '<p id="cost"></p><p id="cost"></p><p id="cost"></p><p id="a"></p>',
    '/cost/': '<h2 id="cost"></h2>',
  };
  assert.deepEqual(await linesOf(uniqueIds, { pages }), [
    'dist/index.html  the id "cost" stands more than once; rename one  [unique-ids]',
  ]);
});
