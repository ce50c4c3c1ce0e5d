import { testRule } from './fixtures/test-rule.ts';
import { articleWith } from './fixtures/valid-content.ts';
import { kindsOfStatement } from './kinds-of-statement.ts';

const timeline = 'content/articles/timeline.mdx';
const words = (text: string) => ({ [timeline]: articleWith(text) });
const num = '<Num of="alpha-2019/day-one#ketamine" />';
const cite = '<Cite claim="alpha-2019/day-one" />';

testRule(kindsOfStatement, [
  [
    'a figure in a plain paragraph',
    words(`About ${num} people.`),
    [
      `${timeline}:26  <Num> stands outside <Studies> and <Compare>; put the sentence into <Studies>  [kinds-of-statement]`,
    ],
  ],
  [
    'a citation among reports',
    words(`<Reports>\n\nPeople say so.${cite}\n\n</Reports>`),
    [
      `${timeline}:28  <Cite> stands outside <Studies> and <Compare>; put the sentence into <Studies>  [kinds-of-statement]`,
    ],
  ],
  [
    'studies that cite nothing',
    words(`<Studies>\n\nAbout ${num} people.\n\n</Studies>`),
    [
      `${timeline}:26  <Studies> without a <Cite>; cite the claim it rests on, or use <Reports>, <Unknown> or a plain paragraph  [kinds-of-statement]`,
    ],
  ],
  [
    'a figure beside the citation of something else',
    words(`<Studies>\n\nAbout ${num} people.<Cite claim="us-988/call-text-chat" />\n\n</Studies>`),
    [
      `${timeline}:28  this figure is of alpha-2019/day-one, which its block does not cite; add <Cite claim="alpha-2019/day-one" /> behind the sentence  [kinds-of-statement]`,
    ],
  ],
  [
    'studies among reports',
    words(`<Reports>\n\n<Studies>\n\nSo.${cite}\n\n</Studies>\n\n</Reports>`),
    [`${timeline}:28  <Studies> stands inside another kind of statement; close that one first  [kinds-of-statement]`],
  ],
  [
    'a figure in a table',
    words(`<Compare caption="A">\n\n| a | b |\n| --- | --- |\n| c | ${num}${cite} |\n\n</Compare>`),
    [],
  ],
]);
