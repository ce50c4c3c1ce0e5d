import { wordsOf } from '../../domain/readability/reading-grade.ts';
import type { Issue } from '../issue.ts';
import type { ContentCheck } from './content.ts';

const FEWEST_WORDS = 700;
const MOST_WORDS = 1600;

/** The body of an article has 700 to 1,600 words: enough to use, short enough to finish. */
export const articleLength: ContentCheck = ({ bodies }) =>
  bodies
    .filter(({ collection }) => collection === 'articles')
    .flatMap(({ file, blocks }): Issue[] => {
      const words = blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
      const advice = words < FEWEST_WORDS ? 'say what is missing' : words > MOST_WORDS ? 'cut it' : undefined;
      return advice
        ? [
            {
              file,
              rule: 'article-length',
              say: `${words} words; an article has ${FEWEST_WORDS} to ${MOST_WORDS}, so ${advice}`,
            },
          ]
        : [];
    });
