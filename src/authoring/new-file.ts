import { stringify } from 'yaml';
import { addDays } from '../domain/dates/calendar-day.ts';
import { ARTICLE_TOPICS } from '../schemas/article.ts';

/** What a writer can begin with one command. */
export const KINDS = ['article', 'question', 'objection', 'source', 'term', 'handout'] as const;
export type Kind = (typeof KINDS)[number];

/** A file as it is written. */
export type NewFile = { readonly path: string; readonly text: string };

/** What a writer says: the kind, the id (for an article the path of its address) and the words it begins with. */
export type Wish = { readonly kind: Kind; readonly id: string; readonly words: string; readonly today: string };

const DAYS_TO_REVIEW = 182;

// The rule for unfinished writing knows this mark, so a page cannot be published with it. In two parts: this is no such page.
const UNWRITTEN = ['TO', 'DO'].join('');

const toWrite = (what: string) => `${UNWRITTEN}: ${what}`;

const dates = (today: string) => ({
  lastReviewed: today,
  nextReview: addDays(today, DAYS_TO_REVIEW),
  changes: [{ date: today, what: 'First published.' }],
});

const description = toWrite(
  'what a search engine shows under the title, in 70 to 160 characters, with the answer first.',
);

const mdx = (head: object, body: string) => `---\n${stringify(head, { lineWidth: 0 })}---\n\n${body}\n`;

const BODY = `<Studies>

${toWrite('what studies show, with the comparison and a source at each sentence.')}

</Studies>

<Unknown>

${toWrite('what nobody knows.')}

</Unknown>`;

const shortTitleOf = (words: string) => words.replace(/\?$/, '').slice(0, 32).trim();

const writers: Readonly<Record<Kind, (wish: Wish) => NewFile>> = {
  article: ({ id, words, today }) => ({
    path: `content/articles/${id}.mdx`,
    text: mdx(
      {
        title: words,
        shortTitle: shortTitleOf(words),
        description,
        shortAnswer: toWrite('the answer in at most 70 words, complete enough to leave on.'),
        topic: ARTICLE_TOPICS[0],
        order: 1000,
        related: [
          { page: '/safety/', why: toWrite('why go there, in one short sentence.') },
          { page: '/cost/', why: toWrite('why go there, in one short sentence.') },
        ],
        published: today,
        ...dates(today),
        aliases: [],
        review: { status: 'not yet reviewed by a clinician' },
      },
      `## ${toWrite('the first thing that the reader asks next')}\n\n${BODY}`,
    ),
  }),
  question: ({ id, words }) => ({
    path: `content/questions/${id}.mdx`,
    text: mdx(
      {
        kind: 'faq',
        question: words,
        group: 'basics',
        order: 1000,
        shortAnswer: toWrite('the answer in at most 60 words, complete enough to leave on.'),
        readNext: { page: '/what-is-ketamine-therapy/', why: toWrite('what the reader finds there.') },
        aliases: [],
      },
      BODY,
    ),
  }),
  objection: ({ id, words }) => ({
    path: `content/questions/${id}.mdx`,
    text: mdx(
      {
        kind: 'objection',
        question: words,
        order: 1000,
        whatIsRight: toWrite('what is fair in it, said first, in at most 50 words.'),
        shortAnswer: toWrite('the answer in at most 60 words.'),
        readNext: { page: '/what-is-ketamine-therapy/', why: toWrite('what the reader finds there.') },
        aliases: [],
      },
      BODY,
    ),
  }),
  source: ({ id, words }) => ({
    path: `content/sources/${id}.yaml`,
    text: stringify(
      {
        kind: 'rct',
        title: words,
        publisher: toWrite('the journal or the body that published it'),
        verified: 'recalled',
        claims: [
          {
            id: 'finding',
            text: toWrite('one finding in our words, with its comparison and how many people.'),
            certainty: 'low',
            topics: ['efficacy'],
          },
        ],
      },
      { lineWidth: 0 },
    ),
  }),
  term: ({ id, words }) => ({
    path: `content/glossary/${id}.yaml`,
    text: stringify(
      {
        term: words,
        meaning: toWrite('what it means, in one to three plain sentences.'),
        alsoKnownAs: [],
        misspellings: [],
      },
      { lineWidth: 0 },
    ),
  }),
  handout: ({ id, words, today }) => ({
    path: `content/handouts/${id}.yaml`,
    text: stringify(
      {
        title: words,
        shortTitle: shortTitleOf(words),
        description,
        forWhom: toWrite('whom the sheet is for, and when.'),
        order: 1000,
        fullPage: '/what-is-ketamine-therapy/',
        ...dates(today),
        review: { status: 'not yet reviewed by a clinician' },
        aliases: [],
        blocks: [
          { kind: 'checklist', title: toWrite('a heading'), items: [toWrite('a thing to tick')] },
          { kind: 'crisis' },
        ],
      },
      { lineWidth: 0 },
    ),
  }),
};

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ID = new RegExp(`^${NAME}$`);
const ID_IN_FOLDERS = new RegExp(`^${NAME}(?:/${NAME})*$`);

const isKind = (kind: string): kind is Kind => (KINDS as readonly string[]).includes(kind);

/** How the command is used. */
export const USAGE = `npm run new -- <${KINDS.join('|')}> <id> "<title, question or term>"
such as: npm run new -- article conditions/ocd "Does ketamine help with OCD?"`;

/**
 * A new content file that fits its schema. What is still to be written carries a mark that no check lets through.
 * Throws with what to write instead where the wish does not fit.
 */
export function newFile([kind = '', id = '', words = '']: readonly string[], today: string): NewFile {
  if (!isKind(kind)) throw new Error(`"${kind}" is no kind of content file\n${USAGE}`);
  if (!(kind === 'article' ? ID_IN_FOLDERS : ID).test(id))
    throw new Error(
      `"${id}" cannot be an id: small letters, digits and hyphens${kind === 'article' ? ', with / for a folder' : ''}\n${USAGE}`,
    );
  if (words.trim() === '') throw new Error(`say what it is called\n${USAGE}`);
  if (kind === 'article' && !words.endsWith('?'))
    throw new Error(`an article is called by the question that its reader asks; end with a question mark\n${USAGE}`);
  return writers[kind]({ kind, id, words: words.trim(), today });
}
