import { testRule } from './fixtures/test-rule.ts';
import { articleWith, prices } from './fixtures/valid-content.ts';
import { unknownPrice } from './unknown-price.ts';

const timeline = 'content/articles/timeline.mdx';
const show = (of: string) => ({ [timeline]: articleWith(`It costs <Price of="${of}" />.`) });

testRule(unknownPrice, [
  [
    'one figure, a range and computed totals are all there',
    {
      [timeline]: articleWith(
        ['session', 'session.typical', 'firstCourse', 'firstYear.high']
          .map((of) => `<Price of="iv-infusion/${of}" />`)
          .join(' and '),
      ),
    },
    [],
  ],
  [
    'a price file that is not there',
    show('im-injection/session'),
    [
      `${timeline}:26  no prices "im-injection"; the files in content/prices are iv-infusion; write a figure that stands there  [unknown-price]`,
    ],
  ],
  [
    'a figure that the file does not have',
    show('iv-infusion/sessionForPain'),
    [
      `${timeline}:26  price "iv-infusion/sessionForPain": no figure "sessionForPain" in content/prices/iv-infusion.yaml; write a figure that stands there  [unknown-price]`,
    ],
  ],
  [
    'a total at a level that does not exist',
    show('iv-infusion/firstYear.middle'),
    [
      `${timeline}:26  price "iv-infusion/firstYear.middle": no figure "firstYear.middle" in content/prices/iv-infusion.yaml; write a figure that stands there  [unknown-price]`,
    ],
  ],
  [
    'a count of sessions is no price',
    show('iv-infusion/maintenancePerMonth.typical'),
    [
      `${timeline}:26  "iv-infusion/maintenancePerMonth.typical" counts sessions, not money; write the price of something that is paid for  [unknown-price]`,
    ],
  ],
  [
    'prices of next year are not known yet',
    {
      ...show('iv-infusion/session'),
      'content/articles/cost.mdx': null,
      'content/prices/iv-infusion.yaml': prices('2027-01-01'),
    },
    [
      `${timeline}:26  no prices "iv-infusion"; the files in content/prices are ; write a figure that stands there  [unknown-price]`,
    ],
  ],
]);
