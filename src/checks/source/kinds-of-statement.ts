import type { Issue } from '../issue.ts';
import type { ContentCheck, Body } from './content.ts';

const EVIDENCE_WORDS = ['Num', 'Cite'];
const EVIDENCE_BLOCKS = ['Studies', 'Compare'];

type Element = Body['elements'][number];

/** The claims cited in the block around an element, or in the element itself. */
const citedWith = (elements: readonly Element[], block: Element) =>
  elements
    .filter(({ name, inside }) => name === 'Cite' && inside.includes(block))
    .map(({ attributes }) => attributes.get('claim'));

/** Figures and citations stand in Studies or Compare; a figure's claim is cited in its block; Studies cites; reports and unknowns never do. */
export const kindsOfStatement: ContentCheck = ({ bodies }) =>
  bodies.flatMap(({ file, elements }) =>
    elements.flatMap((element): Issue[] => {
      const { name, line, inside } = element;
      const issue = (say: string): Issue[] => [{ file, line, rule: 'kinds-of-statement', say }];
      if (EVIDENCE_WORDS.includes(name) && !inside.some((around) => EVIDENCE_BLOCKS.includes(around.name))) {
        return issue(`<${name}> stands outside <Studies> and <Compare>; put the sentence into <Studies>`);
      }
      if (name === 'Studies' && inside.some((around) => around.name === 'Reports' || around.name === 'Unknown')) {
        return issue('<Studies> stands inside another kind of statement; close that one first');
      }
      const block = inside.findLast((around) => EVIDENCE_BLOCKS.includes(around.name));
      const claim = element.attributes.get('of')?.split('#')[0];
      const cited = block ? citedWith(elements, block) : [];
      if (name === 'Num' && claim && cited.length > 0 && !cited.includes(claim)) {
        return issue(
          `this figure is of ${claim}, which its block does not cite; add <Cite claim="${claim}" /> behind the sentence`,
        );
      }
      if (name === 'Studies' && citedWith(elements, element).length === 0) {
        return issue(
          '<Studies> without a <Cite>; cite the claim it rests on, or use <Reports>, <Unknown> or a plain paragraph',
        );
      }
      return [];
    }),
  );
