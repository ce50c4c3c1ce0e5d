import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { article } from '../schemas/article.ts';
import { handout } from '../schemas/handout.ts';
import { question } from '../schemas/question.ts';
import { source } from '../schemas/source.ts';
import { term } from '../schemas/term.ts';
import { newFile } from './new-file.ts';

const TODAY = '2026-08-31';
const frontMatter = (text: string) => /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? text;

for (const [kind, id, words, path, schema] of [
  ['article', 'conditions/ocd', 'Does ketamine help with OCD?', 'content/articles/conditions/ocd.mdx', article],
  ['question', 'can-i-fly', 'Can I fly?', 'content/questions/can-i-fly.mdx', question],
  ['objection', 'it-is-a-fad', 'It is a fad.', 'content/questions/it-is-a-fad.mdx', question],
  ['source', 'smith-2026', 'A trial', 'content/sources/smith-2026.yaml', source],
  ['term', 'infusion', 'Infusion', 'content/glossary/infusion.yaml', term],
  ['handout', 'travel', 'What do I pack for the trip?', 'content/handouts/travel.yaml', handout],
] as const) {
  test(`a new ${kind} fits its schema`, () => {
    const file = newFile([kind, id, words], TODAY);
    assert.equal(file.path, path);
    const { error } = schema.safeParse(parse(frontMatter(file.text)));
    assert.deepEqual(error?.issues ?? [], []);
  });

  test(`a new ${kind} cannot be published as it is`, () =>
    assert.match(newFile([kind, id, words], TODAY).text, new RegExp(['TO', 'DO'].join(''))));
}

test('the next review is half a year later', () =>
  assert.equal(
    (parse(frontMatter(newFile(['article', 'a', 'A?'], TODAY).text)) as { nextReview: string }).nextReview,
    '2027-03-01',
  ));

for (const [name, wish, says] of [
  ['a kind that there is not', ['poem', 'a', 'A'], /"poem" is no kind/],
  ['an id that no address can have', ['term', 'My Term', 'A'], /cannot be an id/],
  ['a way out of the folder', ['article', '../../package', 'A?'], /cannot be an id/],
  ['a folder where there is none', ['term', 'a/b', 'A'], /cannot be an id/],
  ['nothing', ['term', 'a'], /say what it is called/],
  ['an article that asks nothing', ['article', 'a', 'A'], /question mark/],
] as const)
  test(`${name} is refused with what to write`, () => assert.throws(() => newFile(wish, TODAY), says));
