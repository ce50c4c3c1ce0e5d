import { handout } from './fixtures/valid-content.ts';
import { testRule } from './fixtures/test-rule.ts';
import { handoutMedicines } from './handout-medicines.ts';

const sheet = 'content/handouts/questions.yaml';
const crisis = '  - {kind: crisis}\n';
const note = (text: string) => `  - {kind: note, text: "${text}"}\n`;

testRule(handoutMedicines, [
  ['a sheet without medicines', { [sheet]: handout() }, []],
  [
    'medicines, with the warning',
    {
      [sheet]: handout(
        note('Bring your medicines.') + note('Never stop or change a medicine without the prescriber.') + crisis,
      ),
    },
    [],
  ],
  [
    'medicines without it',
    { [sheet]: handout(note('Ask.') + note('Bring your medicines.') + crisis) },
    [
      `${sheet}:14  this names medicines; add "Never stop or change a medicine without the prescriber." to the sheet  [handout-medicines]`,
    ],
  ],
]);
