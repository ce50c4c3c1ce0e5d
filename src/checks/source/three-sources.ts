import { workKey } from '../../domain/citations/citation.ts';
import type { Issue } from '../issue.ts';
import { claimsOfArticle, claimUses } from './claim-uses.ts';
import type { ContentCheck } from './content.ts';

const FEWEST = 3;

/** Every article rests on at least three different works. */
export const threeSources: ContentCheck = (content) => {
  const workOf = new Map(content.sources.map(({ id, data }) => [id, workKey(id, data)]));
  const uses = claimUses(content);
  const readable = content.articles.filter(({ file }) => !content.broken.has(file));
  return readable.flatMap((article): Issue[] => {
    const cited = claimsOfArticle(content, article, uses).map((claim) => claim.split('/')[0] ?? '');
    const works = new Set(cited.map((source) => workOf.get(source) ?? source));
    return works.size >= FEWEST
      ? []
      : [
          {
            file: article.file,
            rule: 'three-sources',
            say: `${works.size} ${works.size === 1 ? 'work' : 'works'} cited; an article rests on at least ${FEWEST}: put <Cite claim="source/claim" /> after what each study shows`,
          },
        ];
  });
};
