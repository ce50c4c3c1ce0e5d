import { testRule } from './fixtures/test-rule.ts';
import { articleWith } from './fixtures/valid-content.ts';
import { unknownWord } from './unknown-word.ts';

const timeline = 'content/articles/timeline.mdx';
const words = (text: string) => ({ [timeline]: articleWith(text) });

testRule(unknownWord, [
  [
    'a word that is misspelt',
    words('<Report>\n\nText.\n\n</Report>'),
    [`${timeline}:26  no word <Report>; did you mean "Reports"?  [unknown-word]`],
  ],
  [
    'a tag of HTML',
    words('<blockquote>\n\nText.\n\n</blockquote>'),
    [`${timeline}:26  no word <blockquote>; use Markdown, or a word of CONTRIBUTING.md  [unknown-word]`],
  ],
  [
    'an attribute that the word does not take',
    words('<Avoid titel="Not now">\n\n- this\n\n</Avoid>'),
    [`${timeline}:26  <Avoid> takes no "titel"; did you mean "title"?  [unknown-word]`],
  ],
  [
    'an attribute on a word that takes none',
    words('<Crisis title="Help" />'),
    [`${timeline}:26  <Crisis> takes no "title"; take it out  [unknown-word]`],
  ],
  [
    'an attribute that is missing',
    words('<Term>dissociation</Term>'),
    [`${timeline}:26  <Term> needs "id"; add id="…"  [unknown-word]`],
  ],
  [
    'an empty attribute, and one with code',
    words('<CostBars of="session" caption="" />\n\n<Price of={1} />'),
    [
      `${timeline}:26  "caption" of <CostBars> is empty or code; write a text in quotes  [unknown-word]`,
      `${timeline}:28  "of" of <Price> is empty or code; write a text in quotes  [unknown-word]`,
    ],
  ],
  [
    'a value that the attribute does not have',
    words('<CostBars of="year" caption="A year" />'),
    [`${timeline}:26  "of" of <CostBars> cannot be "year"; write session, firstCourse, firstYear  [unknown-word]`],
  ],
  [
    'steps without numbers',
    words('<Steps>\n\n- one\n\n</Steps>'),
    [`${timeline}:26  <Steps> holds no numbered list; put one in, with an empty line before and after  [unknown-word]`],
  ],
  [
    'an import, and a sum in braces',
    words('import a from "a"\n\nIt is {40 + 5}.'),
    [
      `${timeline}:26  code in prose (import a from "a"); write a figure as <Num of="…" /> or <Price of="…" />, and import nothing  [unknown-word]`,
      `${timeline}:28  code in prose (40 + 5); write a figure as <Num of="…" /> or <Price of="…" />, and import nothing  [unknown-word]`,
    ],
  ],
]);
