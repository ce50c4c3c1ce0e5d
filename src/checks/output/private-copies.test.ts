import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './fixtures/site.ts';
import { privateCopies } from './private-copies.ts';

const source = {
  file: 'content/sources/a.yaml',
  seenAt: [
    'https://www.example.org/copy?id=1&page=2',
    'https://doi.org/10.1/a',
    'a stored copy without a public address',
  ],
  published: ['https://doi.org/10.1/A'],
};
const other = {
  file: 'content/sources/b.yaml',
  seenAt: ['https://example.org/label/'],
  published: ['http://www.example.org/label'],
};

for (const [name, html, fails] of [
  [
    'the canonical address, although the copy was read there',
    '<a href="https://doi.org/10.1/a">A</a><a href="https://example.org/label">B</a>',
    false,
  ],
  ['a longer address that begins the same', '<a href="https://www.example.org/copy?id=1&amp;page=20">A</a>', false],
  ['the copy', '<a href="https://www.example.org/copy?id=1&amp;page=2">A</a>', true],
  ['the copy as words, spelt otherwise', '<p>Read at http://example.org/copy?id=1&amp;page=2.</p>', true],
] as const) {
  test(name, async () => {
    const line =
      'dist/index.html  publishes https://www.example.org/copy?id=1&page=2, the seenAt of content/sources/a.yaml; link its doi or url  [private-copies]';
    assert.deepEqual(
      await linesOf(privateCopies, { pages: { '/': html }, sources: [source, other] }),
      fails ? [line] : [],
    );
  });
}
