import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contentPath, mistakesIn } from './mistakes-in.ts';

const TODAY = '2026-11-26';
const PATH = 'content/articles/timeline.mdx';
const text = readFileSync(PATH, 'utf8');

test('a page as it is has no mistake', () => assert.deepEqual(mistakesIn(PATH, text, TODAY), []));

test('a misspelt field is named with its file, its line and the field that was meant', () => {
  const [first] = mistakesIn(PATH, text.replace(/^title:/m, 'tittle:'), TODAY);
  assert.equal(first?.file, PATH);
  assert.equal(first.line, 2);
  assert.match(first.say, /"tittle".*"title"/);
});

test('YAML that cannot be read is one mistake, not a crash', () =>
  assert.equal(mistakesIn('content/glossary/new.yaml', 'term: [open', TODAY).length, 1));

for (const [name, file, path] of [
  ['a page', '/home/mia/site/content/articles/a.mdx', 'content/articles/a.mdx'],
  ['a page on Windows', 'C:\\site\\content\\articles\\a.mdx', 'content/articles/a.mdx'],
  ['code', '/home/mia/site/src/a.ts', undefined],
  ['a list that programs write', '/home/mia/site/content/permalinks.txt', undefined],
] as const)
  test(`${name}: ${path ?? 'nobody’s words'}`, () =>
    assert.equal(contentPath(file, file.startsWith('C:') ? 'C:\\site' : '/home/mia/site'), path));
