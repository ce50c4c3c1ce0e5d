import { duplicates } from './duplicates.ts';
import { testRule } from './fixtures/test-rule.ts';
import { article, claim, DAY_ONE, faq, source } from './fixtures/valid-content.ts';

const other = 'content/articles/zebra.mdx';
const own = {
  title: 'Which one?',
  shortTitle: 'Which',
  description: 'Which of the many ways there are is the one that a reader should ask about first of all?',
  order: '90',
};
const question = 'content/questions/why.mdx';

testRule(duplicates, [
  [
    'a title that another page has',
    { [other]: article({ ...own, title: 'how long does it take?' }) },
    [
      `${other}:2  the same title (how long does it take?) stands in content/articles/timeline.mdx; change one of them  [duplicates]`,
    ],
  ],
  [
    'a short title that another page has',
    { [other]: article({ ...own, shortTitle: 'Safety' }) },
    [
      `${other}:3  the same shortTitle (safety) stands in content/articles/safety.mdx; change one of them  [duplicates]`,
    ],
  ],
  [
    'a description that another page has',
    {
      [other]: article({
        ...own,
        description: 'What tends to happen after one session, after six, and in the months that follow it.',
      }),
    },
    [
      `${other}:4  the same description (what tends to happen after one session, after six, and in the months that follow it.) stands in content/articles/timeline.mdx; change one of them  [duplicates]`,
    ],
  ],
  [
    'an article at the address of a page',
    { 'content/articles/about.mdx': article(own) },
    [
      'content/articles/about.mdx  the same address (/about/) stands in content/pages/about.mdx; change one of them  [duplicates]',
    ],
  ],
  [
    'an article at an address of the site itself',
    { 'content/articles/faq.mdx': article(own) },
    ['content/articles/faq.mdx  the same address (/faq/) stands in the site itself; change one of them  [duplicates]'],
  ],
  [
    'two files for one address',
    { 'content/articles/timeline/index.mdx': article(own) },
    [
      'content/articles/timeline/index.mdx  the same address (/timeline/) stands in content/articles/timeline.mdx; change one of them  [duplicates]',
    ],
  ],
  [
    'two articles at one place of a topic',
    { [other]: article({ ...own, order: '10' }) },
    [
      `${other}:7  the same order in topic "understand" (10) stands in content/articles/timeline.mdx; change one of them  [duplicates]`,
    ],
  ],
  [
    'two questions at one place of a group',
    { [question]: faq({ question: 'Why?' }) },
    [
      `${question}:2  the same order in group "first" (10) stands in content/questions/does-it-help.mdx; change one of them  [duplicates]`,
    ],
  ],
  [
    'a question that stands twice',
    { [question]: faq({ order: '20' }) },
    [
      `${question}:7  the same question (does it help?) stands in content/questions/does-it-help.mdx; change one of them  [duplicates]`,
    ],
  ],
  [
    'a claim and a number with ids that are taken',
    { 'content/sources/alpha-2019.yaml': source(DAY_ONE.replace('id: placebo', 'id: ketamine') + claim('day-one')) },
    [
      'content/sources/alpha-2019.yaml:19  the same number id in claim day-one of content/sources/alpha-2019.yaml (ketamine) stands in content/sources/alpha-2019.yaml; change one of them  [duplicates]',
      'content/sources/alpha-2019.yaml:26  the same claim id in content/sources/alpha-2019.yaml (day-one) stands in content/sources/alpha-2019.yaml; change one of them  [duplicates]',
    ],
  ],
]);
