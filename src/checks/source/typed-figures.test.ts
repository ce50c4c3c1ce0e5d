import { testRule } from './fixtures/test-rule.ts';
import { article, articleWith, faq } from './fixtures/valid-content.ts';
import { typedFigures } from './typed-figures.ts';

const timeline = 'content/articles/timeline.mdx';
const inProse = 'show it by reference: <Num of="source/claim#number" /> or <Price of="…" />  [typed-figures]';
const inFields = 'show it by reference: {source/claim#number} or {price:…}  [typed-figures]';
const words = (text: string) => ({ [timeline]: articleWith(text) });

testRule(typedFigures, [
  [
    'a percentage',
    words('About 45% of them.\nOr 45 percent.'),
    [`${timeline}:26  "45%" is typed; ${inProse}`, `${timeline}:27  "45 percent" is typed; ${inProse}`],
  ],
  ['dollars', words('It costs $1,050.'), [`${timeline}:26  "$1,050" is typed; ${inProse}`]],
  [
    'people of 100, in figures or in words',
    words('About 45 of 100, five out of 100, or 5 people in 1,000.'),
    [
      `${timeline}:26  "45 of 100" is typed; ${inProse}`,
      `${timeline}:26  "five out of 100" is typed; ${inProse}`,
      `${timeline}:26  "5 people in 1,000" is typed; ${inProse}`,
    ],
  ],
  ['emphasis hides no figure', words('About **45** of 100.'), [`${timeline}:26  "45 of 100" is typed; ${inProse}`]],
  [
    'a figure in a title',
    words('<Do title="Save $50">\n\n- this\n\n</Do>'),
    [`${timeline}:26  "$50" is typed; ${inProse}`],
  ],
  [
    'a figure in front matter',
    { [timeline]: article({ shortAnswer: 'About 45 of 100 people.' }) },
    [`${timeline}:5  "45 of 100" is typed; ${inFields}`],
  ],
  [
    'a figure in the answer to a question',
    { 'content/questions/does-it-help.mdx': faq({ shortAnswer: 'It helps 45%.' }) },
    [`content/questions/does-it-help.mdx:3  "45%" is typed; ${inFields}`],
  ],
  [
    'a figure by reference, and the question of a picture',
    words('About <Price of="iv-infusion/session" />. Of 100 people, how many? In 2 of 3 trials.'),
    [],
  ],
]);
