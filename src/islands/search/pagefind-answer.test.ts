import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundPage, partsOf, reallyMatches, type PagefindSection } from './pagefind-answer.ts';

const flat = (excerpt: string) =>
  partsOf(excerpt)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

for (const [name, excerpt, shown] of [
  ['marked words', 'The <mark>bladder</mark> can be hurt.', 'The [bladder] can be hurt.'],
  [
    'an excerpt from the middle of a sentence',
    'may harm the <mark>bladder</mark> when',
    '… may harm the [bladder] when …',
  ],
  [
    'markup in the text of a page stays text',
    'Write &lt;script&gt; & <mark>&lt;b&gt;</mark>.',
    'Write <script> & <[b]>.',
  ],
  ['a tag that is no mark stays text', 'An <img src=x> here.', 'An <img src=x> here.'],
  ['a full stop is not part of the word', 'It harms the “<mark>bladder”.</mark>', 'It harms the “[bladder]”.'],
  ['no text', '', ''],
] as const) {
  test(name, () => assert.equal(flat(excerpt), shown));
}

for (const [query, text, real] of [
  ['musk', 'music', false],
  ['bladder', 'Bladder', true],
  ['blad', 'bladder', true],
  ['costs', 'cost', true],
  ['driving', 'drive', true],
  ['depression', 'depressed', true],
  ['studies', 'study', true],
  ['cafe', 'Café', true],
  ['musk bladder', 'bladder', true],
  ['drugs', 'drag', false],
] as const) {
  test(`“${query}” ${real ? 'really finds' : 'does not find'} “${text}”`, () =>
    assert.equal(reallyMatches(query, text), real));
}

const section = (id: string, excerpt: string, score: number): PagefindSection => ({
  url: `/safety/#${id}`,
  title: id,
  excerpt,
  anchor: { id },
  weighted_locations: [{ balanced_score: score }],
});

test('a page shows its three best sections, best first', () => {
  const page = foundPage('bladder', {
    url: '/safety/',
    excerpt: '',
    meta: { title: 'Is it safe?', topic: 'Decide' },
    sub_results: [1, 9, 5, 7].map((score) => section(`s${score}`, 'The <mark>bladder</mark>.', score)),
  });
  assert.deepEqual(
    page?.sections.map(({ title }) => title),
    ['s9', 's7', 's5'],
  );
  assert.deepEqual(page?.excerpt, []);
  assert.equal(page?.topic, 'Decide');
});

test('a page found by a cut word only is dropped', () => {
  const page = {
    url: '/a/',
    excerpt: 'Play <mark>music</mark>.',
    meta: { title: 'A session' },
    sub_results: [section('m', 'Play <mark>music</mark>.', 1)],
  };
  assert.equal(foundPage('musk', page), undefined);
});

test('a page found by its everyday words alone shows how it begins', () => {
  const page = foundPage('cystitis', {
    url: '/safety/',
    excerpt: 'Is it safe?',
    meta: { title: 'Is it safe?', aliases: 'cystitis' },
    sub_results: [],
  });
  assert.deepEqual(page?.excerpt, [{ text: 'Is it safe?', marked: false }]);
});
