import type { Issue } from '../issue.ts';
import type { ContentCheck } from './content.ts';

const pageOf = (address: string) => address.replace(/#.*$/, '');

/** An article sends its reader to other pages, each once. That they exist is the rule `links`. */
export const related: ContentCheck = ({ articles }) =>
  articles.flatMap(({ id, file, data, lineOf }) =>
    data.related.flatMap(({ page }, index): Issue[] => {
      const issue = (say: string): Issue[] => [
        { file, line: lineOf(['related', index, 'page']), rule: 'related', say },
      ];
      if (pageOf(page) === `/${id}/`) return issue(`${page} is this page; name another`);
      const isSecond = data.related.findIndex((other) => pageOf(other.page) === pageOf(page)) < index;
      return isSecond ? issue(`${page} stands here twice; name another`) : [];
    }),
  );
