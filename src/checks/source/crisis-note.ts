import type { Issue } from '../issue.ts';
import type { ContentCheck } from './content.ts';

const NAMES_SUICIDE = /suicid/i;

/** An article that names suicide shows the crisis lines on the same page: above the short answer, or in its words. */
export const crisisNote: ContentCheck = ({ articles, bodies }) =>
  bodies
    .filter(({ collection, elements }) => collection === 'articles' && !elements.some(({ name }) => name === 'Crisis'))
    .filter(({ file }) => !articles.some((article) => article.file === file && article.data.crisisFirst))
    .flatMap(({ file, blocks }): Issue[] => {
      const first = blocks.find(({ text }) => NAMES_SUICIDE.test(text));
      return first
        ? [
            {
              file,
              line: first.line,
              rule: 'crisis-note',
              say: 'this names suicide, and the page has no crisis lines; put <Crisis /> beside it',
            },
          ]
        : [];
    });
