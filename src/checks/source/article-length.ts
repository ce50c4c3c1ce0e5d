import { wordsOf } from '../../domain/readability/reading-grade.ts';
import type { Issue } from '../issue.ts';
import type { Body, Content, ContentCheck } from './content.ts';

type Length = { readonly fewest: number; readonly most: number };

const ARTICLE: Length = { fewest: 700, most: 1600 };
/** The pages of one delivery method or one condition: a reader compares several of them. */
const ONE_OF_SEVERAL: Length = { fewest: 600, most: 1200 };

const isOneOfSeveral = ({ articles }: Content, { id, file }: Body) =>
  /^conditions(?:\/|$)/.test(id) || articles.some((article) => article.file === file && article.data.method);

/** The body of an article is long enough to use and short enough to finish. */
export const articleLength: ContentCheck = (content) =>
  content.bodies
    .filter(({ collection }) => collection === 'articles')
    .flatMap((body): Issue[] => {
      const { fewest, most } = isOneOfSeveral(content, body) ? ONE_OF_SEVERAL : ARTICLE;
      const words = body.blocks.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
      const advice = words < fewest ? 'say what is missing' : words > most ? 'cut it' : undefined;
      return advice
        ? [
            {
              file: body.file,
              rule: 'article-length',
              say: `${words} words; this page has ${fewest} to ${most}, so ${advice}`,
            },
          ]
        : [];
    });
