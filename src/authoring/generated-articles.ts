import { parse, stringify } from 'yaml';
import { repeatableNumbers } from '../domain/chance/repeatable-numbers.ts';
import type { NewFile } from './new-file.ts';

/** What of the front matter of a real article a generated one takes over or replaces. */
type Head = {
  readonly shortTitle: string;
  readonly shortAnswer: string;
  readonly aliases?: readonly string[];
  readonly related: readonly { readonly page: string; readonly why: string }[];
  readonly [field: string]: unknown;
};

/** A part of an article: its heading and the blocks under it; the part above the first heading has none. */
type Part = { readonly heading: string; readonly blocks: readonly string[] };
type Article = { readonly head: Head; readonly intro: Part; readonly parts: readonly Part[] };

/** The box of a delivery method stands only on the page of that method. */
const OF_ONE_PAGE = /<MethodFacts\b/;
const LONGEST_SHORT_TITLE = 32;
/** As many related pages as the schema lets an article name. */
const LEAST_RELATED = 2;
const MOST_RELATED = 4;
/** Behind every topic's real articles. */
const FIRST_ORDER = 1000;

/** How many components a text opens and does not close. */
function leftOpen(text: string): number {
  const opened = [...text.matchAll(/<[A-Z]\w*\b[^>]*>/g)].filter(([tag]) => !tag.endsWith('/>')).length;
  return opened - [...text.matchAll(/<\/[A-Z]\w*>/g)].length;
}

/** The blocks of a text in Markdown; a component that holds several of them is one. */
export function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let open = 0;
  for (const piece of text.split(/\n{2,}/).filter((part) => part.trim() !== '')) {
    if (open > 0) blocks.push(`${blocks.pop() ?? ''}\n\n${piece}`);
    else blocks.push(piece);
    open += leftOpen(piece);
  }
  return blocks.map((block) => block.trim());
}

/** The parts of an article's body: what stands above the first heading, then one for each heading that stands in no component. */
function partsOf(body: string): Part[] {
  const parts: { heading: string; blocks: string[] }[] = [{ heading: '', blocks: [] }];
  for (const block of blocksOf(body)) {
    const [, heading] = /^## (.*)$/.exec(block) ?? [];
    if (heading !== undefined) parts.push({ heading, blocks: [] });
    else if (!OF_ONE_PAGE.test(block)) parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

function articleOf({ path, text }: NewFile): Article {
  const [, yaml, body] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  if (yaml === undefined || body === undefined) throw new Error(`${path} has no front matter between two lines of ---`);
  const [intro = { heading: '', blocks: [] }, ...parts] = partsOf(body);
  return { head: parse(yaml) as Head, intro, parts };
}

/** Each term is explained where it first stands; where it stands again it is a word. */
function termsOnce(text: string): string {
  const seen = new Set<string>();
  return text.replace(/<Term id="([^"]*)">([^]*?)<\/Term>/g, (whole, id: string, words: string) => {
    if (seen.has(id)) return words;
    seen.add(id);
    return whole;
  });
}

/** What the real articles are taken apart into. */
function takenApart(real: readonly NewFile[]) {
  const articles = real.map(articleOf);
  const parts = articles.flatMap((article) => article.parts);
  return {
    articles,
    headings: parts.map(({ heading }) => heading),
    questions: parts.map(({ heading }) => heading).filter((heading) => /^[^<{]+\?$/.test(heading)),
    blocks: parts.flatMap((part) => part.blocks),
    links: articles.flatMap(({ head }) => head.related),
  };
}
type Pieces = ReturnType<typeof takenApart>;
type Choose = ReturnType<typeof chooser>;

/** Chooses without rule, and the same way each time for the same number. */
function chooser(number: number) {
  const random = repeatableNumbers(number);
  random(); // The first number of neighboring seeds is nearly the same.
  const below = (end: number) => Math.floor(random() * end);
  return {
    below,
    oneOf: <One>(some: readonly One[]): One => {
      const one = some[below(some.length)];
      if (one === undefined) throw new Error('there are no real articles to generate others from');
      return one;
    },
  };
}

const idOf = (number: number) => `generated-${number}`;

/** Two to four pages to go to, each once; one of them generated, where one comes before. */
function relatedTo(number: number, { links }: Pieces, { below, oneOf }: Choose): Head['related'] {
  const most = LEAST_RELATED + below(MOST_RELATED - LEAST_RELATED + 1);
  const some = Array.from({ length: most }, () => oneOf(links));
  const [first] = some;
  const before = number > 0 && first ? [{ ...first, page: `/${idOf(below(number))}/` }] : [];
  // All real links follow, so that there are enough when the same was chosen twice.
  const each = new Map([...before, ...some, ...links].map((link) => [link.page, link]));
  return [...each.values()].slice(0, most);
}

function generatedArticle(number: number, pieces: Pieces): NewFile {
  const choose = chooser(number);
  const { articles, headings, questions, blocks } = pieces;
  const base = articles[number % articles.length] ?? choose.oneOf(articles);
  const end = ` ${number}`;
  const head = {
    ...base.head,
    // The facts of a delivery method stand on its own page.
    method: undefined,
    title: choose.oneOf(questions).replace(/\?$/, `, case${end}?`),
    shortTitle: `${base.head.shortTitle.slice(0, LONGEST_SHORT_TITLE - end.length).trim()}${end}`,
    shortAnswer: choose.oneOf(articles).head.shortAnswer,
    order: FIRST_ORDER + number,
    related: relatedTo(number, pieces, choose),
    aliases: choose.oneOf(articles).head.aliases ?? [],
  };
  const body = [
    ...base.intro.blocks,
    ...base.parts.flatMap((part) => [`## ${choose.oneOf(headings)}`, ...part.blocks.map(() => choose.oneOf(blocks))]),
  ].join('\n\n');
  return {
    path: `content/articles/${idOf(number)}.mdx`,
    text: `---\n${stringify(head, { lineWidth: 0 })}---\n\n${termsOnce(body)}\n`,
  };
}

/**
 * Made-up articles for measuring how the site grows: real headings, blocks and short answers of the real articles, put together anew, with
 * the real sources that they cite. Number n is the same however many are asked for. They make no sense, and are never published.
 */
export function generatedArticles(real: readonly NewFile[], count: number): NewFile[] {
  const pieces = takenApart(real);
  return Array.from({ length: count }, (_, number) => generatedArticle(number, pieces));
}
