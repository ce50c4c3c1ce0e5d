import { testRule } from './fixtures/test-rule.ts';
import { articleWith, claim, faq, source } from './fixtures/valid-content.ts';
import { sharedSentences } from './shared-sentences.ts';

const timeline = 'content/articles/timeline.mdx';
const question = 'content/questions/why.mdx';
const long = 'Some people feel a change within a day, and others need weeks of sessions.';
const twelve = 'Some people feel a change within a day, and others need weeks.';
const figure = '<Num of="alpha-2019/day-one#ketamine" />';
const asked = (body: string) => faq({ question: 'Why?', order: '20' }, body);

testRule(sharedSentences, [
  [
    'a sentence of thirteen words on two pages',
    { [timeline]: articleWith(`It differs. ${long}`), [question]: asked(`Because.\n${long} Ask.`) },
    [
      `${question}:12  “Some people feel a change within a day, …” also stands in ${timeline}:26; say it in other words, or only once  [shared-sentences]`,
    ],
  ],
  ['a sentence of twelve words on two pages', { [timeline]: articleWith(twelve), [question]: asked(twelve) }, []],
  ['a long sentence twice on one page', { [timeline]: articleWith(`${long} ${long}`) }, []],
  [
    'the same words around other figures',
    {
      [timeline]: articleWith(`Of the people who had one dose in the trial, ${figure} felt better the next day.`),
      [question]: asked('Of the people who had one dose in the trial, <Num of="b/c#d" /> felt better the next day.'),
    },
    [
      `${question}:11  “Of the people who had one dose in …” also stands in ${timeline}:26; say it in other words, or only once  [shared-sentences]`,
    ],
  ],
  [
    'a short answer that repeats a page',
    {
      [timeline]: articleWith(long),
      [question]: faq({ question: 'Why?', order: '20', shortAnswer: long }),
    },
    [
      `${question}:3  “Some people feel a change within a day, …” also stands in ${timeline}:26; say it in other words, or only once  [shared-sentences]`,
    ],
  ],
  [
    'two entries of the page of sources',
    {
      [timeline]: articleWith('Nothing.'),
      'content/sources/beta-2020.yaml': source(claim('longer', long), 'Another study', 'https://example.org/b'),
      'content/sources/gamma-2021.yaml': source(claim('risks', long), 'A third study', 'https://example.org/c'),
    },
    [],
  ],
]);
