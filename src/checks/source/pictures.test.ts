import { testRule } from './fixtures/test-rule.ts';
import { articleWith, DAY_ONE, source } from './fixtures/valid-content.ts';
import { pictures } from './pictures.ts';

const timeline = 'content/articles/timeline.mdx';
const dots = (groups: string) => ({
  [timeline]: articleWith(`<Dots of="alpha-2019/day-one" title="How many felt better?" groups="${groups}" />`),
});
const alpha = (from: string, to: string) => ({ 'content/sources/alpha-2019.yaml': source(DAY_ONE.replace(from, to)) });

testRule(pictures, [
  ['two groups side by side', dots('ketamine placebo'), []],
  [
    'a group that the claim does not have',
    dots('ketamine placbo'),
    [`${timeline}:26  no number "placbo" in claim alpha-2019/day-one; did you mean "placebo"?  [pictures]`],
  ],
  [
    'the same group twice',
    dots('ketamine ketamine'),
    [`${timeline}:26  the same group of dots twice; take one out  [pictures]`],
  ],
  [
    'more groups than fit',
    dots('ketamine placebo ketamine placebo'),
    [
      `${timeline}:26  4 groups of dots; show at most 3 side by side  [pictures]`,
      `${timeline}:26  the same group of dots twice; take one out  [pictures]`,
    ],
  ],
  [
    'people of 1,000',
    { ...dots('ketamine'), ...alpha('unit: of-100', 'unit: of-1000') },
    [`${timeline}:26  "ketamine" is in of-1000; dots show people of 100 only, so say it in a sentence  [pictures]`],
  ],
  [
    'half a person',
    { ...dots('ketamine'), ...alpha('value: 45', 'value: 44.5') },
    [`${timeline}:26  "ketamine" is not one whole number of people; say it in a sentence  [pictures]`],
  ],
  [
    'a range of people',
    { ...dots('ketamine'), ...alpha('value: 45', 'low: 18\n        high: 45') },
    [`${timeline}:26  "ketamine" is not one whole number of people; say it in a sentence  [pictures]`],
  ],
  [
    'an image without a text',
    { [timeline]: articleWith('![](./brain.png)') },
    [`${timeline}:26  an image without a text; write what it shows: ![what it shows](…)  [pictures]`],
  ],
]);
