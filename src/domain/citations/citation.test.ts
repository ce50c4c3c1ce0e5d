import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byline, linkOf, numberWorks, publication, shortCitation, stopAfter, workKey } from './citation.ts';

for (const [name, source, expected] of [
  ['one author of several', { authors: 'Wilkinson ST, et al.', title: 'x' }, 'Wilkinson and others'],
  ['two authors', { authors: 'Zanos P, Gould TD', title: 'x' }, 'Zanos and Gould'],
  ['three authors', { authors: 'Crane MA, DiStefano MJ, Moore TJ', title: 'x' }, 'Crane and others'],
  ['a suffix is not part of the name', { authors: 'Zarate CA Jr, et al.', title: 'x' }, 'Zarate and others'],
  ['one author alone', { authors: 'Moore TJ', title: 'x' }, 'Moore'],
  [
    'no author: the publisher speaks',
    { publisher: 'US Food and Drug Administration', title: 'x' },
    'US Food and Drug Administration',
  ],
] as const) {
  test(name, () => assert.equal(byline(source), expected));
}

test('a DOI wins over a page, and names the work whatever entry it stands in', () => {
  const work = { doi: '10.1/AB', url: 'https://example.org/copy' };
  assert.equal(linkOf(work), 'https://doi.org/10.1/AB');
  assert.equal(workKey('a', work), workKey('b', { doi: '10.1/ab' }));
  assert.equal(workKey('a', {}), 'a');
});

test('works are numbered by first use', () => {
  assert.deepEqual(
    [...numberWorks(['b', 'a', 'b', 'c'])],
    [
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ],
  );
});

test('a source in one line leaves out a year nobody knows', () => {
  const source = { authors: 'Zanos P, Gould TD', title: 'x', kind: 'review', year: 2018 } as const;
  assert.equal(shortCitation(source), 'Zanos and Gould, 2018. Review of studies.');
  assert.equal(shortCitation({ ...source, year: null }), 'Zanos and Gould. Review of studies.');
});

for (const [name, source, expected] of [
  [
    'journal and year',
    { title: 'x', authors: 'Moore TJ', publisher: 'Lancet', year: 2013, kind: 'rct' },
    'Lancet, 2013. Randomized trial.',
  ],
  [
    'a publisher who is the author',
    { title: 'x', publisher: 'US FDA', year: 2023, kind: 'regulator' },
    '2023. Law or regulator.',
  ],
  ['neither', { title: 'x', publisher: 'Thervo', kind: 'price' }, 'Price list.'],
] as const) {
  test(`where a work appeared: ${name}`, () => assert.equal(publication(source), expected));
}

test('a title that ends a sentence gets no second stop', () => {
  assert.equal(stopAfter('How much does it cost?'), '');
  assert.equal(stopAfter('A trial'), '.');
});
