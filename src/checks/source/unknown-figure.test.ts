import { testRule } from './fixtures/test-rule.ts';
import { articleWith, DAY_ONE, source } from './fixtures/valid-content.ts';
import { unknownFigure } from './unknown-figure.ts';

const timeline = 'content/articles/timeline.mdx';
const show = (num: string) =>
  articleWith(`<Studies>\n\nAbout ${num}.<Cite claim="alpha-2019/day-one" />\n\n</Studies>`);
const inDollars = source(DAY_ONE.replace('unit: of-100', 'unit: dollars'));

testRule(unknownFigure, [
  [
    'a number that is misspelt',
    { [timeline]: show('<Num of="alpha-2019/day-one#ketamin" />') },
    [`${timeline}:28  no number "ketamin" in claim alpha-2019/day-one; did you mean "ketamine"?  [unknown-figure]`],
  ],
  [
    'a number of a claim that has none',
    { [timeline]: show('<Num of="beta-2020/longer#all" />') },
    [`${timeline}:28  no number "all" in claim beta-2020/longer; add it to the claim's numbers  [unknown-figure]`],
  ],
  [
    'a number in front matter',
    { [timeline]: articleWith('', { shortAnswer: 'About {alpha-2019/day-one#midazolam count}.' }) },
    [
      `${timeline}:5  no number "midazolam" in claim alpha-2019/day-one; add it to the claim's numbers, or use one of ketamine, placebo  [unknown-figure]`,
    ],
  ],
  [
    'the others of an amount of money',
    {
      'content/sources/alpha-2019.yaml': inDollars,
      [timeline]: show('<Num of="alpha-2019/day-one#ketamine" as="others" />'),
    },
    [`${timeline}:28  "ketamine" is in dollars, so there are no others; take "others" out  [unknown-figure]`],
  ],
  ['the others of people are fine', { [timeline]: show('<Num of="alpha-2019/day-one#ketamine" as="others" />') }, []],
]);
