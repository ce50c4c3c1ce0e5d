import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashFor, queryFromHash, withQueryInHash } from './query-hash.ts';

for (const [name, hash, query] of [
  ['a query', '#q=bladder+pain', 'bladder pain'],
  ['percent signs as browsers write them', '#q=can%20I%20drive%3F', 'can I drive?'],
  ['no hash', '', ''],
  ['the anchor of a section', '#all-pages', ''],
  ['a broken percent sign', '#q=100%', '100%'],
  ['bytes that are no text', '#q=%E0%A4%A', '\uFFFD%A'],
  ['markup is only text', '#q=<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['the first of several', '#q=one&q=two', 'one'],
] as const) {
  test(`read: ${name}`, () => assert.equal(queryFromHash(hash), query));
}

for (const query of ['bladder', 'can I drive?', '50 % & more #1', 'café “quoted”', 'a+b=c']) {
  test(`written and read again: ${query}`, () => assert.equal(queryFromHash(hashFor(query)), query));
}

test('no query leaves no hash', () => assert.equal(hashFor('  '), ''));

for (const [name, from, to] of [
  ['a query from outside', 'https://a.example/search/?q=can+I+drive', 'https://a.example/search/#q=can+I+drive'],
  ['other parameters stay', 'https://a.example/search/?lang=en&q=cost', 'https://a.example/search/?lang=en#q=cost'],
  ['an empty query leaves a clean address', 'https://a.example/search/?q=', 'https://a.example/search/'],
  ['a query behind the # wins', 'https://a.example/search/?q=old#q=new', 'https://a.example/search/#q=new'],
  ['nothing to move', 'https://a.example/search/#q=cost', undefined],
] as const) {
  test(`moved: ${name}`, () => assert.equal(withQueryInHash(from), to));
}
