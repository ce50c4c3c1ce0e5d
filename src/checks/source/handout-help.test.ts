import { handout, linesForSheets } from './fixtures/valid-content.ts';
import { testRule } from './fixtures/test-rule.ts';
import { handoutHelp } from './handout-help.ts';

const sheet = 'content/handouts/questions.yaml';
const lines = 'content/crisis-lines.yaml';

testRule(handoutHelp, [
  ['a site without sheets', {}, []],
  ['a sheet with signs that are there', { [sheet]: handout(), [lines]: linesForSheets }, []],
  [
    'signs that nobody listed',
    { [sheet]: handout().replace('[Call 911]', '[Call 912]'), [lines]: linesForSheets },
    [`${sheet}:14  no urgent signs "Call 912" in ${lines}; did you mean "Call 911"?  [handout-help]`],
  ],
  [
    'a number that would be missing on paper',
    {
      [sheet]: handout(),
      [lines]: linesForSheets.replace(
        'primary: true, actions: [{label: Call 911',
        'primary: false, actions: [{label: Call 911',
      ),
    },
    [
      `${lines}:2  no primary line dials tel:911, which every sheet has to print; write "primary: true" at the line that does  [handout-help]`,
    ],
  ],
]);
