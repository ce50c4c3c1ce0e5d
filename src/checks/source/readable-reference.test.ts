import { testRule } from './fixtures/test-rule.ts';
import { article, articleWith } from './fixtures/valid-content.ts';
import { readableReference } from './readable-reference.ts';

const timeline = 'content/articles/timeline.mdx';
const howToWrite = 'write {source/claim#number}, {source/claim#number count} or {price:method/session}';

testRule(readableReference, [
  [
    'braces around something else',
    { [timeline]: article({ shortAnswer: 'About {45}.' }) },
    [`${timeline}:5  "{45}" is not a reference; ${howToWrite}  [readable-reference]`],
  ],
  [
    'a figure without its number',
    {
      [timeline]: articleWith(
        '<Studies>\n\n<Num of="alpha-2019/day-one" /> felt better.<Cite claim="alpha-2019/day-one" />\n\n</Studies>',
      ),
    },
    [`${timeline}:28  "{alpha-2019/day-one}" is not a reference; ${howToWrite}  [readable-reference]`],
  ],
  [
    'a price without its figure',
    { [timeline]: articleWith('It costs <Price of="iv-infusion" />.') },
    [`${timeline}:26  "{price:iv-infusion}" is not a reference; ${howToWrite}  [readable-reference]`],
  ],
  [
    'a field that shows braces as they are',
    { [timeline]: article({ title: "'Does it cost {price:iv-infusion/session}?'" }) },
    [
      `${timeline}:2  "title" shows braces as they are; say it without a figure, or move the figure into description or shortAnswer  [readable-reference]`,
    ],
  ],
]);
