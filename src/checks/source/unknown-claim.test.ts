import { testRule } from './fixtures/test-rule.ts';
import { articleWith, prices } from './fixtures/valid-content.ts';
import { unknownClaim } from './unknown-claim.ts';

const timeline = 'content/articles/timeline.mdx';
const cite = (address: string) => articleWith(`<Studies>\n\nText.<Cite claim="${address}" />\n\n</Studies>`);

testRule(unknownClaim, [
  [
    'a source that is not there',
    { [timeline]: cite('nobody-1999/day-one') },
    [`${timeline}:28  no source "nobody-1999"; add content/sources/nobody-1999.yaml  [unknown-claim]`],
  ],
  [
    'a source that is misspelt',
    { [timeline]: cite('alpa-2019/day-one') },
    [`${timeline}:28  no source "alpa-2019"; did you mean "alpha-2019"?  [unknown-claim]`],
  ],
  [
    'a claim that its source does not have',
    { [timeline]: cite('alpha-2019/what-happened-to-all') },
    [
      `${timeline}:28  no claim "what-happened-to-all" in content/sources/alpha-2019.yaml; add it there or cite another  [unknown-claim]`,
    ],
  ],
  [
    'a claim that is misspelt',
    { [timeline]: cite('alpha-2019/day-won') },
    [
      `${timeline}:28  no claim "day-won" in content/sources/alpha-2019.yaml; did you mean "alpha-2019/day-one"?  [unknown-claim]`,
    ],
  ],
  [
    'dots of an unknown claim',
    { [timeline]: articleWith('<Dots of="x-1/y" title="How many?" groups="a" />') },
    [`${timeline}:26  no source "x-1"; add content/sources/x-1.yaml  [unknown-claim]`],
  ],
  [
    'a figure of an unknown claim in front matter',
    { [timeline]: articleWith('', { shortAnswer: 'About {x-1/y#z}.' }) },
    [`${timeline}:5  no source "x-1"; add content/sources/x-1.yaml  [unknown-claim]`],
  ],
  [
    'a price that rests on an unknown claim',
    { 'content/prices/iv-infusion.yaml': `${prices()}    mustShow: [x-1/y]\n` },
    ['content/prices/iv-infusion.yaml:10  no source "x-1"; add content/sources/x-1.yaml  [unknown-claim]'],
  ],
  [
    'the waiting list names an unknown claim',
    { 'content/claims-waiting.yaml': '- gamma-2021/waiting\n- x-1/y\n' },
    ['content/claims-waiting.yaml:2  no source "x-1"; add content/sources/x-1.yaml  [unknown-claim]'],
  ],
  ['a source with a mistake of its own is not also unknown', { 'content/sources/beta-2020.yaml': 'kind: rct\n' }, []],
]);
