import type { Issue } from '../issue.ts';
import type { ContentCheck } from './content.ts';

const EVIDENCE_WORDS = ['Num', 'Cite'];
const EVIDENCE_BLOCKS = ['Studies', 'Compare'];

/** Figures and citations stand in Studies or Compare; Studies cites; reports and unknowns never do. */
export const kindsOfStatement: ContentCheck = ({ bodies }) =>
  bodies.flatMap(({ file, elements }) =>
    elements.flatMap((element): Issue[] => {
      const { name, line, inside } = element;
      const issue = (say: string): Issue[] => [{ file, line, rule: 'kinds-of-statement', say }];
      if (EVIDENCE_WORDS.includes(name) && !inside.some((around) => EVIDENCE_BLOCKS.includes(around.name))) {
        return issue(`<${name}> stands outside <Studies> and <Compare>; put the sentence into <Studies>`);
      }
      if (name === 'Studies' && !elements.some((other) => other.name === 'Cite' && other.inside.includes(element))) {
        return issue(
          '<Studies> without a <Cite>; cite the claim it rests on, or use <Reports>, <Unknown> or a plain paragraph',
        );
      }
      return [];
    }),
  );
