import { testRule } from './fixtures/test-rule.ts';
import { article, faq, source, claim } from './fixtures/valid-content.ts';
import { schema } from './schema.ts';

const timeline = 'content/articles/timeline.mdx';
const belongsNowhere =
  'this file belongs to no collection; put it into one of the folders of content/, with small letters, digits and hyphens, as .mdx (articles, pages, questions) or .yaml';
const withoutAnswer = article().replace('shortAnswer:', 'shortAnwser:');
const longAnswer = Array.from({ length: 71 }, () => 'word').join(' ');

testRule(schema, [
  [
    'a misspelt field is one mistake, with the field that was meant',
    { [timeline]: withoutAnswer },
    [`${timeline}:5  unknown field "shortAnwser"; did you mean "shortAnswer"?  [schema]`],
  ],
  [
    'a field that nobody knows is named with the ones that are known',
    { 'content/glossary/x.yaml': 'term: X\nmeaning: Y\nalsoKnownAs: []\nmisspellings: []\ncolour: red\n' },
    [
      'content/glossary/x.yaml:5  unknown field "colour"; take it out; the fields here are term, meaning, alsoKnownAs, misspellings, readMore  [schema]',
    ],
  ],
  [
    'a missing field says what belongs there',
    { 'content/glossary/x.yaml': 'term: X\nalsoKnownAs: []\nmisspellings: []\n' },
    ['content/glossary/x.yaml:1  missing field "meaning"; add it (Plain meaning in one to three sentences)  [schema]'],
  ],
  [
    'an unknown field deep in a list has its line',
    { 'content/sources/x.yaml': source(`${claim('a')}    sure: yes\n`) },
    [
      'content/sources/x.yaml:11  unknown field "sure"; take it out; the fields here are id, text, certainty, verified, seenAt, topics, numbers  [schema]',
    ],
  ],
  [
    'an empty short answer',
    { [timeline]: article({ shortAnswer: "''" }) },
    [`${timeline}:5  shortAnswer: write the short answer; it may not be empty  [schema]`],
  ],
  [
    'a short answer that is too long',
    { [timeline]: article({ shortAnswer: longAnswer }) },
    [`${timeline}:5  shortAnswer: the short answer may have at most 70 words; cut it  [schema]`],
  ],
  [
    'a review that names nobody',
    { [timeline]: article({ review: '{status: reviewed by a clinician}' }) },
    [
      `${timeline}:14  missing field "review.name"; add it (The reviewer's real name)  [schema]`,
      `${timeline}:14  missing field "review.role"; add it (Profession and license)  [schema]`,
      `${timeline}:14  missing field "review.date"; add it (The day of the review)  [schema]`,
    ],
  ],
  [
    'a tag that is never closed',
    { 'content/questions/x.mdx': faq({ question: 'Why?', order: '20' }, '<Reports>\n\nText.') },
    [
      'content/questions/x.mdx:11  the MDX cannot be read: Expected a closing tag for `<Reports>`; fix the tag or the brace  [schema]',
    ],
  ],
  [
    'a < in prose',
    { 'content/questions/x.mdx': faq({ question: 'Why?', order: '20' }, 'People <18.') },
    [
      'content/questions/x.mdx:11  the MDX cannot be read: Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`); fix the tag or the brace  [schema]',
    ],
  ],
  [
    'YAML that cannot be read',
    { 'content/glossary/x.yaml': 'term: X\nterm: Y\n' },
    [
      'content/glossary/x.yaml:2  the YAML cannot be read: Map keys must be unique; fix it or put the text in quotes  [schema]',
    ],
  ],
  [
    'an MDX file without front matter',
    { 'content/pages/x.mdx': 'Hello.\n' },
    ['content/pages/x.mdx:1  no front matter; start the file with --- and the fields of CONTRIBUTING.md  [schema]'],
  ],
  [
    'a file that belongs nowhere',
    { 'content/articles/notes.md': 'Hello.\n', 'content/glossary/My Term.yaml': 'term: X\n' },
    [
      `content/articles/notes.md  ${belongsNowhere}  [schema]`,
      `content/glossary/My Term.yaml  ${belongsNowhere}  [schema]`,
    ],
  ],
  [
    'a file that has to be there',
    { 'content/site.yaml': null },
    ['content/site.yaml  this file is missing; add it  [schema]'],
  ],
]);
