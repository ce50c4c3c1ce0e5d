import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexiconFrom, writtenLexicon } from '../../domain/query/lexicon.ts';
import { find, type Pagefind, type PartData } from './find.ts';

const part = (
  url: string,
  kind: string,
  title: string,
  content: string,
  more: Record<string, string> = {},
): PartData => ({
  url,
  content,
  meta: { kind, title, page: 'Is it safe?', topic: 'Decide', aliases: ' ', answer: ' ', ...more },
});
const PARTS = [
  part('/safety/', 'page', 'Is it safe?', 'Is it safe?. Mostly safe.'),
  part('/safety/#bladder', 'section', 'The bladder', 'The bladder. The bladder can hurt for months.'),
  part('/faq/#pee', 'question', 'Can the bladder heal?', 'Can the bladder heal?. Often.', {
    answer: 'Often, in months.',
  }),
  part('/cost/', 'page', 'What does it cost?', 'What does it cost?. Money.'),
];

/** An index that finds a word where it stands, in the order of the parts. */
const pagefind: Pick<Pagefind, 'search'> = {
  search: (word) =>
    Promise.resolve({
      results: PARTS.flatMap((data, index) =>
        data.content.toLowerCase().includes(word)
          ? [{ id: String(index), score: 1, data: () => Promise.resolve(data) }]
          : [],
      ),
    }),
};
const lexicon = lexiconFrom({
  ...writtenLexicon(
    PARTS.map(({ content, meta }) => ({ title: meta['title'] ?? '', aliases: '', text: content })),
    [],
    [],
  ),
  parts: 100,
});
const search = (query: string, limit = 5, literally = false) => find(pagefind, lexicon, query, { limit, literally });

test('a question stands for itself with its answer, a section for its page', async () => {
  const { pages, total } = await search('bladder');
  assert.equal(total, 2);
  assert.deepEqual(
    pages.map(({ url, kind, title }) => [url, kind, title]),
    [
      ['/faq/#pee', 'question', 'Can the bladder heal?'],
      ['/safety/', 'page', 'Is it safe?'],
    ],
  );
  assert.deepEqual(pages[0]?.excerpt, [{ text: 'Often, in months.', marked: false }]);
  assert.deepEqual(pages[1]?.excerpt, []);
});

test('a link to a section also points at the words that were found', async () => {
  const { pages } = await search('bladder');
  assert.equal(pages[1]?.sections[0]?.url, '/safety/#bladder:~:text=The%20bladder');
});

test('a misspelling is searched as what it was meant to be, unless the reader says otherwise', async () => {
  assert.deepEqual((await search('bladdr')).changed, [{ from: 'bladdr', to: 'bladder' }]);
  assert.deepEqual(await search('bladdr', 5, true), { pages: [], total: 0, changed: [] });
});

test('no more pages than wanted, and how many there are', async () => {
  const { pages, total } = await search('bladder', 1);
  assert.deepEqual([pages.length, total], [1, 2]);
});

test('an index that cannot be reached is an error', async () => {
  const broken = { search: () => Promise.reject(new Error('offline')) };
  await assert.rejects(find(broken, lexicon, 'bladder', { limit: 5, literally: false }), /offline/);
});
