import { testRule } from './fixtures/test-rule.ts';
import { article, articleWith } from './fixtures/valid-content.ts';
import { unknownMethod } from './unknown-method.ts';

const timeline = 'content/articles/timeline.mdx';

const MATTERS = ['works', 'given', 'effects', 'work', 'time', 'cost', 'unknown'];
const KETAMINE_OPTION = [
  'kind: ketamine',
  'order: 10',
  `cells: {${MATTERS.map((matter) => `${matter}: {facts: [setting]}`).join(', ')}}`,
  'sortBy:',
  '  home: {is: partly, text: It is commonly so., claims: []}',
  '  driving: {is: partly, text: It is commonly so., claims: []}',
  '  followed: {months: null, text: Nobody says., claims: []}',
].join('\n');

testRule(unknownMethod, [
  [
    'a method that is misspelt',
    { [timeline]: article({ method: 'iv-infusoin' }) },
    [`${timeline}:15  no method "iv-infusoin"; did you mean "iv-infusion"?  [unknown-method]`],
  ],
  [
    'facts of a method on a page that has none',
    { [timeline]: articleWith('<MethodFacts />') },
    [
      `${timeline}:26  <MethodFacts /> has no method to show; write "method: …" at the top of the article, or use <MethodsTable />  [unknown-method]`,
    ],
  ],
  ['facts of a method on its own page', { [timeline]: articleWith('<MethodFacts />', { method: 'iv-infusion' }) }, []],
  [
    'a method without prices',
    { 'content/prices/iv-infusion.yaml': null },
    [
      'content/methods/iv-infusion.yaml  no prices for "iv-infusion"; add content/prices/iv-infusion.yaml  [unknown-method]',
    ],
  ],
  [
    'an option of kind ketamine without a method of its name',
    { 'content/options/snow.yaml': KETAMINE_OPTION },
    [
      'content/options/snow.yaml  no method "snow"; an option of kind ketamine has the name of a file in content/methods  [unknown-method]',
    ],
  ],
  ['an option of kind ketamine with one', { 'content/options/iv-infusion.yaml': KETAMINE_OPTION }, []],
]);
