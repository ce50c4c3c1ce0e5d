import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mdxToJs } from 'satteri';
import { parse } from 'yaml';
import { article } from '../schemas/article.ts';
import { blocksOf, generatedArticles } from './generated-articles.ts';

const FOLDER = new URL('../../content/articles/', import.meta.url);
const real = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.mdx'))
  .sort()
  .map((name) => ({ path: `content/articles/${name}`, text: readFileSync(new URL(name, FOLDER), 'utf8') }));
const COUNT = 80;
const made = generatedArticles(real, COUNT);

const split = (text: string) => {
  const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  return { head: article.parse(parse(head)), body };
};

test('a component that holds several blocks is one', () => {
  assert.deepEqual(blocksOf('One.\n\n<Studies>\n\nTwo.<Cite claim="a/b" />\n\nThree.\n\n</Studies>\n\n## Four\n'), [
    'One.',
    '<Studies>\n\nTwo.<Cite claim="a/b" />\n\nThree.\n\n</Studies>',
    '## Four',
  ]);
});

test('each fits the schema of an article and can be read as MDX', () => {
  for (const { text } of made) {
    const { body } = split(text);
    assert.ok(mdxToJs(body, {}).code);
  }
});

test('they are the same in every run, and the first ones however many are asked for', () => {
  assert.deepEqual(generatedArticles(real, COUNT), made);
  assert.deepEqual(generatedArticles(real, 5), made.slice(0, 5));
});

test('each has a path, a title and words of its own, and sources of the real articles', () => {
  const own = (of: (text: string) => unknown) => new Set(made.map(({ text }) => of(text))).size;
  assert.equal(new Set(made.map(({ path }) => path)).size, COUNT);
  assert.equal(
    own((text) => split(text).head.title),
    COUNT,
  );
  assert.equal(
    own((text) => split(text).body),
    COUNT,
  );
  const claims = (texts: readonly string[]) =>
    new Set(texts.flatMap((text) => [...text.matchAll(/<Cite claim="([^"]+)"/g)].map(([, claim]) => claim)));
  const known = claims(real.map(({ text }) => text));
  const cited = claims(made.map(({ text }) => text));
  assert.ok(cited.size > 100);
  assert.deepEqual(
    [...cited].filter((claim) => !known.has(claim)),
    [],
  );
});

test('they are about as long as the real ones', () => {
  const words = (texts: readonly { text: string }[]) =>
    texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / texts.length;
  const share = words(made) / words(real);
  assert.ok(share > 0.8 && share < 1.2, `${share}`);
});

test('a related page is a real one, or a generated one that comes before', () => {
  made.forEach(({ text }, number) => {
    for (const { page } of split(text).head.related) {
      const [, other] = /^\/generated-(\d+)\/$/.exec(page) ?? [];
      assert.ok(other === undefined || Number(other) < number);
    }
  });
});
