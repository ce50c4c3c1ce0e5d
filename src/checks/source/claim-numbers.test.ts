import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimNumbers, standsIn } from './claim-numbers.ts';
import { testRule } from './fixtures/test-rule.ts';
import { DAY_ONE, source } from './fixtures/valid-content.ts';

const alpha = 'content/sources/alpha-2019.yaml';
const changed = (from: string, to: string) => ({ [alpha]: source(DAY_ONE.replace(from, to)) });

testRule(claimNumbers, [
  [
    'a value that the text does not say',
    changed('value: 45', 'value: 46'),
    [
      `${alpha}:12  number "ketamine" is 46, which the claim's text does not say in digits; correct one of them  [claim-numbers]`,
    ],
  ],
  [
    'one end of a range that the text does not say',
    changed('value: 45', 'low: 40\n        high: 45'),
    [
      `${alpha}:12  number "ketamine" is 40, which the claim's text does not say in digits; correct one of them  [claim-numbers]`,
    ],
  ],
  [
    'a comparison with a number that is not there',
    changed('comparedWith: placebo', 'comparedWith: saline'),
    [`${alpha}:12  number "ketamine" is comparedWith "saline"; write placebo or nobody  [claim-numbers]`],
  ],
  [
    'a comparison with itself',
    changed('comparedWith: placebo', 'comparedWith: ketamine'),
    [`${alpha}:12  number "ketamine" is comparedWith "ketamine"; write placebo or nobody  [claim-numbers]`],
  ],
  ['a comparison with nobody is fine', changed('comparedWith: placebo', 'comparedWith: nobody'), []],
]);

for (const [name, text, value, expected] of [
  ['a number with a comma', 'It costs 1,050 dollars.', 1050, true],
  ['a number without a comma', 'It costs 1050 dollars.', 1050, true],
  ['a number at the end of a sentence', 'It was 8.4.', 8.4, true],
  ['a part of a longer number is another number', 'About 145 or 4.5 or 45,000.', 45, false],
  ['a decimal is not its whole part', 'About 8.4 of 100.', 8, false],
  ['a percentage', 'About 8.4% of them.', 8.4, true],
] as const) {
  test(name, () => assert.equal(standsIn(text, value), expected));
}
