import { dates } from './dates.ts';
import { testRule } from './fixtures/test-rule.ts';
import { article, crisisLines, prices } from './fixtures/valid-content.ts';

const timeline = 'content/articles/timeline.mdx';
const dated = (fields: Record<string, string>) => ({ [timeline]: article(fields) });
const change = (date: string) => `{date: ${date}, what: Something.}`;

testRule(dates, [
  [
    'published after the last review',
    dated({ published: '2026-11-23', lastReviewed: '2026-11-20' }),
    [`${timeline}:9  published (2026-11-23) is after lastReviewed (2026-11-20); correct one of them  [dates]`],
  ],
  [
    'a review in the future',
    dated({ lastReviewed: '2026-11-24' }),
    [`${timeline}:10  lastReviewed (2026-11-24) is in the future; today is 2026-11-23  [dates]`],
  ],
  [
    'a next review that is not after the last',
    dated({ nextReview: '2026-11-23' }),
    [`${timeline}:11  nextReview (2026-11-23) is not after lastReviewed (2026-11-23); move it later  [dates]`],
  ],
  ['a next review after 12 months to the day is fine', dated({ nextReview: '2027-11-23' }), []],
  [
    'a next review after more than 12 months',
    dated({ nextReview: '2027-11-24' }),
    [
      `${timeline}:11  nextReview (2027-11-24) is over 12 months after lastReviewed; write 2027-11-23 or earlier  [dates]`,
    ],
  ],
  [
    'a change in the future',
    dated({ changes: `[${change('2026-12-01')}]` }),
    [`${timeline}:12  a change (2026-12-01) is in the future; today is 2026-11-23  [dates]`],
  ],
  [
    'changes with the oldest first',
    dated({ published: '2026-11-01', changes: `[${change('2026-11-01')}, ${change('2026-11-20')}]` }),
    [`${timeline}:12  change of 2026-11-20 stands under 2026-11-01; put the newest first  [dates]`],
  ],
  [
    'a newest change from before the page was published',
    dated({ changes: `[${change('2026-11-01')}]` }),
    [`${timeline}:12  the newest change (2026-11-01) is before published (2026-11-23); correct one of them  [dates]`],
  ],
  [
    "a clinician's review in the future",
    dated({ review: '{status: reviewed by a clinician, name: A B, role: Nurse, date: 2026-12-01}' }),
    [`${timeline}:14  the clinician's review (2026-12-01) is in the future; today is 2026-11-23  [dates]`],
  ],
  [
    'prices that were prepared in the future',
    { 'content/prices/iv-infusion.yaml': prices('2026-12-01') },
    ['content/prices/iv-infusion.yaml:4  preparedOn (2026-12-01) is in the future; today is 2026-11-23  [dates]'],
  ],
  [
    'crisis lines that were checked in the future',
    { 'content/crisis-lines.yaml': crisisLines('2026-12-01') },
    ['content/crisis-lines.yaml:1  lastChecked (2026-12-01) is in the future; today is 2026-11-23  [dates]'],
  ],
]);
