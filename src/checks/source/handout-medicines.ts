import type { Issue } from '../issue.ts';
import type { ContentCheck } from './content.ts';

const NAMES_MEDICINES = /\bmedicines?\b|\bmedications?\b/i;
const WARNS = /\b(?:stop or change|change or stop) a medicine without the prescriber\b/i;

/** A sheet that names medicines says that none is stopped or changed without the prescriber: paper is read far from the page. */
export const handoutMedicines: ContentCheck = ({ handouts, fields }) =>
  handouts.flatMap(({ file }): Issue[] => {
    const words = fields.filter((field) => field.file === file && !field.path.includes('aliases'));
    const first = words.find(({ text }) => NAMES_MEDICINES.test(text));
    return !first || words.some(({ text }) => WARNS.test(text))
      ? []
      : [
          {
            file,
            line: first.line,
            rule: 'handout-medicines',
            say: 'this names medicines; add "Never stop or change a medicine without the prescriber." to the sheet',
          },
        ];
  });
