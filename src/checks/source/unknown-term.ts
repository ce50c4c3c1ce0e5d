import type { Issue } from '../issue.ts';
import type { ContentCheck } from './content.ts';
import { didYouMean } from './nearest.ts';

/** Every term that a page explains stands in the glossary. */
export const unknownTerm: ContentCheck = ({ bodies, glossary, broken }) => {
  const terms = new Set(glossary.map(({ id }) => id));
  return bodies.flatMap(({ file, elements }) =>
    elements.flatMap(({ name, attributes, line }): Issue[] => {
      const id = attributes.get('id');
      const path = `content/glossary/${id}.yaml`;
      if (name !== 'Term' || !id || terms.has(id) || broken.has(path)) return [];
      return [{ file, line, rule: 'unknown-term', say: `no term "${id}"${didYouMean(id, terms, `add ${path}`)}` }];
    }),
  );
};
