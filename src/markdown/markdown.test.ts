import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHtml, mdxToJs } from 'satteri';
import { collectUses, type Use } from './collect-uses.ts';
import { hastPlugins } from './index.ts';
import { labelTableCells } from './label-table-cells.ts';

/** What a document rests on, and its compiled code. */
function compile(source: string, name = 'timeline.mdx') {
  const frontmatter: { uses?: Use[] } = {};
  const data = {
    astro: { frontmatter, headings: [], localImagePaths: new Set<string>(), remoteImagePaths: new Set<string>() },
  };
  const compiled = mdxToJs(source, { hastPlugins, data, fileURL: new URL(`file:///articles/${name}`) });
  if (compiled instanceof Promise) throw new Error('our plugins are synchronous');
  return { code: compiled.code, uses: frontmatter.uses };
}

const PAGE = `
<Studies>

One.<Cite claim="a/one" /> **Two.<Cite claim="b/two" />** One again.<Cite claim="a/one" />

- Three.<Cite claim="c/three" />

</Studies>

<Dots of="b/two" title="Of 100?" groups="x" />

<MethodsTable />
`;

test('uses are collected in reading order, through bold text and lists, each with its own anchor', () => {
  assert.deepEqual(compile(PAGE).uses, [
    { word: 'Cite', claim: 'a/one', anchor: 'c-timeline-1' },
    { word: 'Cite', claim: 'b/two', anchor: 'c-timeline-2' },
    { word: 'Cite', claim: 'a/one', anchor: 'c-timeline-3' },
    { word: 'Cite', claim: 'c/three', anchor: 'c-timeline-4' },
    { word: 'Dots', claim: 'b/two', anchor: 'c-timeline-5' },
    { word: 'MethodsTable' },
  ]);
});

test('a use knows the heading it stands under, however deep it stands; before the first heading it knows none', () => {
  const page = `One.<Cite claim="a/one" />

## What is *known*?

<Studies>

Two.<Cite claim="b/two" />

</Studies>

### A part of it

<MethodFacts />
`;
  assert.deepEqual(
    compile(page).uses?.map(({ word, under }) => [word, under]),
    [
      ['Cite', undefined],
      ['Cite', 'What is known?'],
      ['MethodFacts', 'A part of it'],
    ],
  );
});

test('a block of studies learns each claim cited inside it once', () => {
  assert.match(compile(PAGE).code, /claims: "a\/one b\/two c\/three"/);
});

test('a citation right behind another knows it, so that one number can stand for both', () => {
  const { uses } = compile('One.<Cite claim="a/one" /><Cite claim="a/two" /> Three.<Cite claim="b/two" />');
  assert.deepEqual(uses, [
    { word: 'Cite', claim: 'a/one', anchor: 'c-timeline-1' },
    { word: 'Cite', claim: 'a/two', anchor: 'c-timeline-2', after: 'a/one' },
    { word: 'Cite', claim: 'b/two', anchor: 'c-timeline-3' },
  ]);
});

test('a term explained in two documents has an id in each, so that both can stand on one page', () => {
  const term = 'A <Term id="remission">remission</Term>.';
  assert.match(compile(term, 'one.mdx').code, /anchor: "t-one-remission"/);
  assert.match(compile(term, 'two.mdx').code, /anchor: "t-two-remission"/);
});

test('counting starts again in the next document', () => {
  compile(PAGE);
  assert.deepEqual(compile('Fine.<Cite claim="a/one" />', 'cost.mdx').uses, [
    { word: 'Cite', claim: 'a/one', anchor: 'c-cost-1' },
  ]);
});

test('plugins run in the order that index.ts explains', () => {
  assert.deepEqual(hastPlugins, [collectUses, labelTableCells]);
});

test('table cells learn their column, and lose alignment styles that a strict policy blocks', () => {
  const compiled = markdownToHtml('| Who | How many |\n|---|--:|\n| Veterans | Few |\n', {
    hastPlugins: [labelTableCells],
  });
  if (compiled instanceof Promise) throw new Error('our plugins are synchronous');
  const { html } = compiled;
  assert.match(html, /<table role="table">/);
  assert.match(html, /<th[^>]*scope="col"[^>]*>How many<\/th>/);
  assert.match(html, /<td[^>]*role="rowheader"[^>]*>Veterans<\/td>/);
  assert.match(html, /<td[^>]*data-label="How many"[^>]*>Few<\/td>/);
  assert.doesNotMatch(html, /style=/);
});
