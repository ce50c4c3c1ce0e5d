import type { Issue } from '../issue.ts';
import type { ContentCheck } from './content.ts';
import { didYouMean } from './nearest.ts';

/** The lines that every sheet prints because they are `primary`. */
const ON_EVERY_SHEET = ['tel:988', 'tel:911'];

/** Every sheet prints 988 and 911, and the urgent signs that it names are those of content/crisis-lines.yaml. */
export const handoutHelp: ContentCheck = ({ handouts, crisisLines }) => {
  const [crisis] = crisisLines;
  if (!crisis || handouts.length === 0) return [];
  const printed = crisis.data.lines.filter(({ primary }) => primary).flatMap(({ actions }) => actions);
  const missing = ON_EVERY_SHEET.filter((number) => !printed.some(({ to }) => to === number)).map((number): Issue => ({
    file: crisis.file,
    line: crisis.lineOf(['lines']),
    rule: 'handout-help',
    say: `no primary line dials ${number}, which every sheet has to print; write "primary: true" at the line that does`,
  }));
  const acts = crisis.data.urgentSigns.map(({ act }) => act);
  const unknown = handouts.flatMap(({ file, data, lineOf }) =>
    data.blocks.flatMap((block, at) =>
      block.kind === 'crisis'
        ? (block.signs ?? [])
            .map((act, index) => ({ act, line: lineOf(['blocks', at, 'signs', index]) }))
            .filter(({ act }) => !acts.includes(act))
            .map(({ act, line }): Issue => ({
              file,
              line,
              rule: 'handout-help',
              say: `no urgent signs "${act}" in content/crisis-lines.yaml${didYouMean(act, acts, 'copy an "act" from there')}`,
            }))
        : [],
    ),
  );
  return [...missing, ...unknown];
};
