import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimList } from './claim-list.ts';
import { loadContent } from './content.ts';
import { article, faq, TODAY, VALID_CONTENT } from './fixtures/valid-content.ts';

const listOf = (changes: Readonly<Record<string, string>> = {}) =>
  claimList(loadContent(new Map([...VALID_CONTENT, ...Object.entries(changes)]), TODAY));

test('each claim is listed with the pages that use it, then what nothing uses, then the count', () => {
  assert.deepEqual(listOf(), [
    'alpha-2019/day-one  (low)  /cost/  /safety/  /timeline/  /what-to-expect/',
    'beta-2020/longer  (low)  /cost/  /safety/  /timeline/',
    'gamma-2021/risks  (low)  /cost/  /safety/  /timeline/',
    'gamma-2021/waiting  (low)  used nowhere',
    '3 of 4 claims are in use',
  ]);
});

test('a question is named by its own anchor', () => {
  const cited = '<Studies>\n\nSome stayed well.<Cite claim="gamma-2021/waiting" />\n\n</Studies>';
  assert.deepEqual(listOf({ 'content/questions/does-it-help.mdx': faq({}, cited) }).slice(-2), [
    'gamma-2021/waiting  (low)  /faq/#does-it-help',
    '4 of 4 claims are in use',
  ]);
});

test('what the table of methods rests on is used by the page that shows the table', () => {
  const changes = { 'content/articles/methods.mdx': article({}, '<MethodsTable />') };
  assert.equal(
    listOf(changes)[0],
    'alpha-2019/day-one  (low)  /cost/  /methods/  /safety/  /timeline/  /what-to-expect/',
  );
});
