import { excerptOf, runAround } from '../../domain/query/excerpt.ts';
import { rarity, type Lexicon } from '../../domain/query/lexicon.ts';
import { closeness, firstLook, type Closeness } from '../../domain/query/rank.ts';
import { likeWords } from '../../domain/query/spelling.ts';
import { understand, type Term } from '../../domain/query/understand.ts';
import { wordsOf } from '../../domain/query/words.ts';
import type { Found, FoundPage } from './found.ts';
import { cardOfPart, homeOf, intentOf, kindOf, textOf, topicOf, type PartData } from './part.ts';

/** The part of Pagefind's browser API that we use. https://pagefind.app/docs/api/ */
export type Pagefind = {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number; data: () => Promise<PartData> }[] }>;
  destroy(): Promise<void>;
};

/** The module that Pagefind writes beside its index. */
export type PagefindModule = { readonly createInstance: (options: object) => Pagefind };

/** How Pagefind weighs what a part says about itself against its text. */
export const PAGEFIND_OPTIONS = {
  // One process is enough for an index of this size, and a worker would be one more file.
  noWorker: true,
  ranking: { pageLength: 0.3, metaWeights: { title: 6, aliases: 8, answer: 2.5, page: 0.5 } },
};

/** What is looked up for one question at most: each part is a small file. */
const MOST_PARTS = 10;
/** Of a long story the words that tell the most are asked; the others are looked for in what these find. */
const MOST_TERMS = 5;
const SECTIONS_PER_PAGE = 3;
const MOST_GUESSES = 2;
/** Words of a query. */
const LONGEST_TO_GUESS = 4;
const TOOLS = 'Tools';
/** A page that answers as a whole comes before one that has a section on it; so does a question that was asked like this. */
const WEIGHTS: Readonly<Record<string, number>> = { page: 1.3, question: 1.2, section: 0.8, term: 0.8 };
/** How much a part counts more that is there for what the question asks for; and a word of the glossary whose name was typed and no more. */
const WANTED = 1.5;
/** How much the second, third and fourth section of a page add to the first. */
const FURTHER = 0.2;

type Part = Closeness & { readonly data: PartData };

/** Whether a part is there for what the question asks for. */
function isWanted(data: PartData, { named }: Closeness, intents: readonly string[]): boolean {
  const intent = intentOf(data);
  if (!intent) return false;
  if (intent === 'meaning') return named === 'exactly' || (named === 'inside' && intents.includes(intent));
  return intents.includes(intent);
}

const sumOf = (parts: readonly Part[]) =>
  parts.slice(0, SECTIONS_PER_PAGE + 1).reduce((sum, { score }, index) => sum + score * (index === 0 ? 1 : FURTHER), 0);

/** Parts by the page they belong to, the best page first and in each the best part first. */
function byPage(parts: readonly Part[]): Part[][] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) groups.set(homeOf(part.data), [...(groups.get(homeOf(part.data)) ?? []), part]);
  return [...groups.values()]
    .map((group) => group.toSorted((a, b) => b.score - a.score))
    .sort((a, b) => sumOf(b) - sumOf(a));
}

function foundPage(parts: readonly Part[], asked: readonly string[]): FoundPage {
  const [best] = parts as [Part];
  const kind = kindOf(best.data);
  const whole = parts.find(({ data }) => kindOf(data) !== 'section');
  const { meta } = best.data;
  const sections = parts
    .filter(({ data }) => kindOf(data) === 'section')
    .slice(0, SECTIONS_PER_PAGE)
    .map(({ data }) => {
      const excerpt = excerptOf(textOf(data), asked);
      const run = runAround(excerpt);
      return {
        url: run === '' ? data.url : `${data.url}:~:text=${encodeURIComponent(run).replaceAll('-', '%2D')}`,
        title: data.meta['title'] ?? '',
        excerpt,
      };
    });
  return {
    url: homeOf(best.data),
    kind: kind === 'question' || kind === 'term' ? kind : topicOf(best.data) === TOOLS ? 'tool' : 'page',
    title: (kind === 'section' ? meta['page'] : meta['title']) ?? '',
    topic: topicOf(best.data),
    excerpt:
      kind === 'question' || kind === 'term'
        ? [{ text: meta['answer'] ?? '', marked: false }]
        : whole
          ? excerptOf(textOf(whole.data), asked)
          : [],
    sections,
  };
}

/** The parts that the index has for some terms, the best first, with their texts. Rejects when the index cannot be reached. */
async function candidates(pagefind: Pick<Pagefind, 'search'>, terms: readonly Term[], lexicon: Lexicon) {
  const lookUp = new Map<string, () => Promise<PartData>>();
  const asked = terms.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_TERMS);
  const answers = await Promise.all(
    asked.map(async ({ words, weight }) => ({
      weight,
      lists: await Promise.all(
        words.map(async (word) => {
          const { results } = await pagefind.search(word);
          for (const { id, data } of results) lookUp.set(id, data);
          return results.map(({ id, score }) => ({ id, score }));
        }),
      ),
    })),
  );
  // Pagefind keeps quiet about files that it could not load. A word that is on the site has to be found on it.
  const isLost = ({ words }: Term, at: number) =>
    words.some((word, nth) => {
      const parts = lexicon.counts.get(word) ?? 0;
      // Where nothing is found at all, one part is enough to tell; beside results, not: an index may part a rare word otherwise.
      return parts >= (lookUp.size === 0 ? 1 : 2) && answers[at]?.lists[nth]?.length === 0;
    });
  if (asked.some(isLost)) throw new Error('search: a part of the index could not be loaded');
  return Promise.all(
    firstLook(answers)
      .slice(0, MOST_PARTS)
      .map(async ({ id, score }) => ({ score, data: (await lookUp.get(id)?.()) as PartData })),
  );
}

/**
 * What there is for what somebody typed. Pagefind answers each word by itself; the answers are put together here, and looked at again
 * with the texts at hand: a part that lacks a word of a long question can still be the best. `literally` leaves misspellings alone.
 * Rejects when the index cannot be reached.
 */
export async function find(
  pagefind: Pick<Pagefind, 'search'>,
  lexicon: Lexicon,
  query: string,
  literally: boolean,
): Promise<Found> {
  const understood = understand(query, lexicon, literally);
  const parts = (await candidates(pagefind, understood.terms, lexicon)).map(({ data, score: atFirst }): Part => {
    const close = closeness(cardOfPart(data), understood, atFirst, (stem) => rarity(stem, lexicon));
    const weight = (WEIGHTS[kindOf(data)] ?? 1) * (isWanted(data, close, understood.intents) ? WANTED : 1);
    return { ...close, data, score: close.score * weight };
  });
  const asked = understood.terms.flatMap(({ words }) => words);
  return {
    pages: byPage(parts).map((group) => foundPage(group, asked)),
    isClose: Math.max(0, ...parts.map(({ share }) => share)) >= understood.leastShare,
    changed: understood.changed,
    // In a long question one word more or less is hardly what is missing.
    guesses: (wordsOf(query).length > LONGEST_TO_GUESS ? [] : understood.unknown)
      .flatMap((word) => likeWords(word, lexicon).map((like) => query.toLowerCase().replace(word, like)))
      // A word with an accent or an apostrophe may not stand in the query as it is compared.
      .filter((guess) => guess !== query.toLowerCase())
      .slice(0, MOST_GUESSES),
  };
}
