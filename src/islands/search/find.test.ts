import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lexiconFrom, writtenLexicon } from '../../domain/query/lexicon.ts';
import { find, type Pagefind } from './find.ts';
import type { PartData } from './part.ts';

const part = (
  url: string,
  kind: string,
  title: string,
  content: string,
  { aliases = ' ', answer = ' ', topic = 'Decide', intent = '' } = {},
): PartData => ({
  url,
  content,
  meta: { title, page: 'Is it safe?', aliases, answer },
  filters: { kind: [kind], topic: [topic], intent: intent ? [intent] : [] },
});
const PARTS = [
  part('/safety/', 'page', 'Is it safe?', 'Is it safe? Mostly safe.'),
  part('/safety/#bladder', 'section', 'The bladder', 'The bladder. The bladder can hurt for months.'),
  part('/faq/#pee', 'question', 'Can the bladder heal?', 'Can the bladder heal? Often.', {
    answer: 'Often, in months.',
  }),
  part('/cost/', 'page', 'What does it cost?', 'What does it cost? Money. Money.', { topic: 'Costs' }),
  part('/cost-estimator/', 'page', 'What would it cost me?', 'What would it cost me? Cost.', {
    topic: 'Tools',
    intent: 'total',
  }),
  part('/faq/#copay', 'question', 'What does the copay cost?', 'What does the copay cost? A copay is a share.'),
  part('/glossary/#copay', 'term', 'Copay', 'Copay. A share of the bill.', { intent: 'meaning' }),
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
    () => 0,
  ),
  parts: 100,
});
const search = (query: string, literally = false) => find(pagefind, lexicon, query, literally);
const urls = async (query: string) => (await search(query)).pages.map(({ url }) => url);

test('a question stands for itself with its answer, a section for its page', async () => {
  const { pages, isClose } = await search('bladder');
  assert.equal(isClose, true);
  assert.deepEqual(
    pages.map(({ url, kind, title, topic }) => [url, kind, title, topic]),
    [
      ['/faq/#pee', 'question', 'Can the bladder heal?', 'Decide'],
      ['/safety/', 'page', 'Is it safe?', 'Decide'],
    ],
  );
  assert.deepEqual(pages[0]?.excerpt, [{ text: 'Often, in months.', marked: false }]);
  assert.deepEqual(pages[1]?.excerpt, []);
});

test('a link to a section also points at the words that were found', async () => {
  const { pages } = await search('bladder');
  assert.equal(pages[1]?.sections[0]?.url, '/safety/#bladder:~:text=The%20bladder%20can%20hurt%20for');
});

test('who asks for a sum is shown the tool first; who asks for the price, the page', async () => {
  assert.equal((await urls('cost'))[0], '/cost/');
  assert.equal((await urls('total cost'))[0], '/cost-estimator/');
  assert.equal((await search('total cost')).pages[0]?.kind, 'tool');
});

test('a word of the glossary comes first for who types only that, or asks what it means', async () => {
  assert.equal((await urls('copay'))[0], '/glossary/#copay');
  assert.equal((await urls('what does copay mean'))[0], '/glossary/#copay');
  assert.equal((await urls('copay cost'))[0], '/faq/#copay');
});

test('a misspelling is searched as what it was meant to be, unless the reader says otherwise; then it is only offered', async () => {
  assert.deepEqual((await search('bladdr')).changed, [{ from: 'bladdr', to: 'bladder' }]);
  assert.deepEqual(await search('bladdr', true), { pages: [], isClose: false, changed: [], guesses: ['bladder'] });
});

test('a question about something else has no close answer, though some page holds a word of it', async () => {
  const { pages, isClose } = await search('zebra crossing money');
  assert.equal(isClose, false);
  assert.deepEqual(
    pages.map(({ url }) => url),
    ['/cost/'],
  );
});

test('an index that cannot be reached is an error', async () => {
  const broken = { search: () => Promise.reject(new Error('offline')) };
  await assert.rejects(find(broken, lexicon, 'bladder', false), /offline/);
});

test('an index that keeps quiet about files it could not load is one too', async () => {
  const quiet = { search: () => Promise.resolve({ results: [] }) };
  await assert.rejects(find(quiet, lexicon, 'bladder', false), /could not be loaded/);
  assert.deepEqual((await find(quiet, lexicon, 'zebra', false)).pages, []);
});

test('one file of several that is lost is an error too: half an answer would look like a whole one', async () => {
  const without = (lost: string) => ({
    search: (word: string) => (word === lost ? Promise.resolve({ results: [] }) : pagefind.search(word)),
  });
  await assert.rejects(find(without('bladder'), lexicon, 'money bladder', false), /could not be loaded/);
  assert.notDeepEqual((await find(without('zebra'), lexicon, 'money zebra', false)).pages, []);
});
