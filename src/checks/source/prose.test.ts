import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STAND_IN, readProse } from './prose.ts';

const text = `---
title: A
---

## What's it like?

<Studies>

After it, <Num of="a/b#c" /> felt better.<Cite claim="a/b" />

- [one](/cost/)
- two

</Studies>

## What's it like?
`;

test('headings have the anchors that Astro gives them, also when they repeat', () =>
  assert.deepEqual(
    readProse(text).headings.map(({ slug, line }) => [slug, line]),
    [
      ['whats-it-like', 5],
      ['whats-it-like-1', 16],
    ],
  ));

test('an element knows its attributes, its line and what it stands in', () => {
  const [studies, num, cite] = readProse(text).elements;
  assert.deepEqual(studies?.holds, ['paragraph', 'list']);
  assert.deepEqual([num?.name, num?.attributes.get('of'), num?.line, num?.inside], ['Num', 'a/b#c', 9, [studies]]);
  assert.equal(cite?.attributes.get('claim'), 'a/b');
});

test('a block is one run of words, with a stand-in for each figure', () =>
  assert.equal(readProse(text).blocks[1]?.text, `After it, ${STAND_IN} felt better.${STAND_IN}`));

test('links and lists have lines', () => {
  const { links, lists } = readProse(text);
  assert.deepEqual(links, [{ url: '/cost/', line: 11 }]);
  assert.deepEqual(lists, [{ items: 2, line: 11 }]);
});

test('imports and expressions are code; a comment is not', () =>
  assert.deepEqual(
    readProse('import a from "a"\n\n{/* why */}\n\nfour {2 + 2}').code.map((code) => code.text),
    ['import a from "a"', '2 + 2'],
  ));

test('broken syntax throws with a line', () => assert.throws(() => readProse('one\n\nunder <18'), /^Error: 3:7: /));
