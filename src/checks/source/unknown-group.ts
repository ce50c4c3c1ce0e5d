import type { Issue } from '../issue.ts';
import type { ContentCheck } from './content.ts';
import { didYouMean } from './nearest.ts';

/** The topic of an article and the group of a question stand in content/site.yaml. */
export const unknownGroup: ContentCheck = ({ site, articles, questions }) => {
  const shell = site[0]?.data;
  if (!shell) return [];
  const topics = shell.topics.map(({ id }) => id);
  const groups = shell.faqGroups.map(({ id }) => id);
  const issue = (file: string, line: number, what: string, id: string, known: string[]): Issue[] =>
    known.includes(id)
      ? []
      : [
          {
            file,
            line,
            rule: 'unknown-group',
            say: `no ${what} "${id}"${didYouMean(id, known, `choose one of ${known.join(', ')}, or add it to content/site.yaml`)}`,
          },
        ];
  return [
    ...articles.flatMap(({ file, data, lineOf }) => issue(file, lineOf(['topic']), 'topic', data.topic, topics)),
    ...questions.flatMap(({ file, data, lineOf }) =>
      data.kind === 'faq' ? issue(file, lineOf(['group']), 'group', data.group, groups) : [],
    ),
  ];
};
