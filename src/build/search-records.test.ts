import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesOnly, recordsOf } from './search-records.ts';

const page = (inside: string) =>
  `<html><body><header>Menu</header><main data-pagefind-body><span hidden data-pagefind-meta="topic:Decide"></span>${inside}</main></body></html>`;

const article = page(
  '<article class="body"><nav>Home</nav><div class="head"><h1>Is it <i>safe</i>?</h1><div class="answer"><p class="label" data-pagefind-ignore>The short answer</p><p>Mostly.</p></div></div><h2 id="bladder">The bladder</h2><p>It can hurt.<sup data-pagefind-ignore>1</sup></p><ul><li>Ask.</li><li>Wait.</li></ul><h2 id="empty">Empty</h2><section data-pagefind-ignore><h2 id="sources">Sources</h2><p>A book.</p></section></article>',
);

test('an article is a page and its sections, without what search shall not know', () => {
  assert.deepEqual(recordsOf(article, '/safety/', { '/safety/': 'wee, pee' }), [
    {
      url: '/safety/',
      kind: 'page',
      title: 'Is it safe?',
      page: 'Is it safe?',
      topic: 'Decide',
      aliases: 'wee, pee',
      answer: 'Mostly.',
      text: 'Mostly. The bladder. Empty.',
    },
    {
      url: '/safety/#bladder',
      kind: 'section',
      title: 'The bladder',
      page: 'Is it safe?',
      topic: 'Decide',
      aliases: '',
      answer: '',
      text: 'It can hurt. Ask. Wait.',
    },
  ]);
});

test('each question of a list stands for itself, with its answer and its own everyday words', () => {
  const list = page(
    '<h1>Questions</h1><p class="lead">Short.</p><h2 id="group">First</h2><h3 id="pee">Can I pee?</h3><p class="short-answer">Yes.</p><p>More.</p><h3 id="eat">Can I eat?</h3><p class="fair">Hunger is real.</p><p class="short-answer">No.</p>',
  );
  const records = recordsOf(list, '/faq/', { '/faq/#pee': 'bathroom' });
  assert.deepEqual(
    records.map(({ url, kind, aliases, answer }) => [url, kind, aliases, answer]),
    [
      ['/faq/', 'page', '', 'Short.'],
      ['/faq/#pee', 'question', 'bathroom', 'Yes.'],
      ['/faq/#eat', 'question', '', 'No.'],
    ],
  );
});

test('a heading with a link to itself is known by its words alone', () => {
  const linked = (id: string, level: string, words: string) =>
    `<div class="linked"><${level} id="${id}">${words}</${level}><a class="here" href="#${id}" data-pagefind-ignore>#</a></div>`;
  const list = page(
    `<h1>Questions</h1>${linked('group', 'h2', 'First')}${linked('pee', 'h3', 'Can I pee?')}<p class="short-answer">Yes.</p><p>More.</p>`,
  );
  assert.deepEqual(
    recordsOf(list, '/faq/', {}).map(({ url, kind, title, answer, text }) => [url, kind, title, answer, text]),
    [
      ['/faq/', 'page', 'Questions', '', ''],
      ['/faq/#pee', 'question', 'Can I pee?', 'Yes.', 'Yes. More.'],
    ],
  );
});

test('a term has its meaning for an answer', () => {
  const glossary = page(
    '<h1>Words</h1><nav class="letters"></nav><h2 id="letter-D">D</h2><h3 id="dip">Dip</h3><p>A low.</p>',
  );
  assert.deepEqual(
    recordsOf(glossary, '/glossary/', { '/glossary/#dip': 'slump' }).map(({ url, kind, answer, aliases }) => [
      url,
      kind,
      answer,
      aliases,
    ]),
    [
      ['/glossary/', 'page', '', ''],
      ['/glossary/#dip', 'term', 'A low.', 'slump'],
    ],
  );
});

test('a page that search shall not know has no records', () =>
  assert.deepEqual(recordsOf('<main><h1>Search</h1></main>', '/search/', {}), []));

test('whole pages hold the words and the names of all their parts', () => {
  const [page, ...others] = pagesOnly(recordsOf(article, '/safety/', { '/safety/': 'wee', '/safety/#bladder': 'pee' }));
  assert.deepEqual(others, []);
  assert.deepEqual(
    [page?.url, page?.kind, page?.title, page?.aliases, page?.text],
    ['/safety/', 'page', 'Is it safe?', 'wee', 'Mostly. The bladder. Empty. The bladder. It can hurt. Ask. Wait.'],
  );
});

test('words keep what kind of statement they are', () => {
  const said = page(
    '<h1>Words</h1><h2 id="said">Said</h2><div class="says"><p class="kind">Studies <small>low certainty <span class="sure">●○</span></small></p><p>It helped.</p></div><div class="says"><p class="kind">People report</p><p>It did.</p></div>',
  );
  assert.equal(recordsOf(said, '/said/', {})[1]?.text, 'Studies, low certainty: It helped. People report: It did.');
});
