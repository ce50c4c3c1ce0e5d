import { excerptOf, runAround } from '../../domain/query/excerpt.ts';
import type { Lexicon } from '../../domain/query/lexicon.ts';
import { ranked, titleMatch, type Scored } from '../../domain/query/rank.ts';
import { nameWords, understand, type Term } from '../../domain/query/understand.ts';
import { singular } from '../../domain/query/words.ts';
import type { Found, FoundPage } from './found.ts';

/** One part of the site as Pagefind hands it over: what src/build/search-records.ts made of it. */
export type PartData = {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
};

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
  ranking: { pageLength: 0.3, metaWeights: { title: 6, aliases: 8, answer: 2.5, page: 0.5, topic: 0.1, kind: 0 } },
};

/** What is looked up for one question at most: each part is a small file. */
const MOST_PARTS = 30;
const SECTIONS_PER_PAGE = 3;
/** A page that answers as a whole comes before one that has a section on it; so does a question that was asked like this. */
const WEIGHTS: Readonly<Record<string, number>> = { page: 1.3, question: 1.2, section: 0.8, term: 0.8 };
const TITLE_WEIGHT = 2;
/** How much the second, third and fourth section of a page add to the first. */
const FURTHER = 0.2;

type Part = Scored & { readonly data: PartData };

const kindOf = ({ meta }: PartData) => meta['kind'] ?? 'page';
/** A question and a term stand for themselves, a section for its page. */
const homeOf = (data: PartData) => (kindOf(data) === 'section' ? (data.url.split('#')[0] ?? data.url) : data.url);

/** How well what a part calls itself says what was asked: its title, or one of the everyday phrases that find it. */
function nameMatch({ meta }: PartData, terms: readonly Term[]): number {
  const asked = terms.map(({ words }) => words.map(singular));
  const names = [meta['title'] ?? '', ...(meta['aliases'] ?? '').split(',')];
  return Math.max(...names.map((name) => titleMatch(nameWords(name).map(singular), asked)));
}

function weighted({ id, score, data }: Part, terms: readonly Term[]): Part {
  const match = nameMatch(data, terms);
  return { id, data, score: score * (WEIGHTS[kindOf(data)] ?? 1) * (1 + TITLE_WEIGHT * match) };
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
      const excerpt = excerptOf(data.content, asked);
      const run = runAround(excerpt);
      return {
        url: run === '' ? data.url : `${data.url}:~:text=${encodeURIComponent(run).replaceAll('-', '%2D')}`,
        title: data.meta['title'] ?? '',
        excerpt,
      };
    });
  return {
    url: homeOf(best.data),
    kind: kind === 'question' || kind === 'term' ? kind : 'page',
    title: (kind === 'section' ? meta['page'] : meta['title']) ?? '',
    topic: meta['topic'] ?? '',
    excerpt:
      kind === 'question' || kind === 'term'
        ? [{ text: meta['answer'] ?? '', marked: false }]
        : whole
          ? excerptOf(whole.data.content, asked)
          : [],
    sections,
  };
}

/**
 * The best pages for what somebody typed, at most `limit`. Pagefind answers each word by itself, and the answers are put together here:
 * a part that lacks a word of a long question can still be the best. `literally` leaves misspellings alone.
 * Rejects when the index cannot be reached.
 */
export async function find(
  pagefind: Pick<Pagefind, 'search'>,
  lexicon: Lexicon,
  query: string,
  { limit, literally }: { limit: number; literally: boolean },
): Promise<Found> {
  const { terms, named, unknown, changed } = understand(query, lexicon, literally);
  const parts = new Map<string, () => Promise<PartData>>();
  const answers = await Promise.all(
    terms.map(async ({ words, weight }) => ({
      weight,
      lists: await Promise.all(
        words.map(async (word) => {
          const { results } = await pagefind.search(word);
          for (const { id, data } of results) parts.set(id, data);
          return results.map(({ id, score }) => ({ id, score }));
        }),
      ),
    })),
  );
  const best = ranked(answers, lexicon.parts, unknown.length).slice(0, MOST_PARTS);
  const loaded = await Promise.all(
    best.map(async ({ id, score }) => ({ id, score, data: (await parts.get(id)?.()) as PartData })),
  );
  const pages = byPage(loaded.map((part) => weighted(part, named)));
  const asked = terms.flatMap(({ words }) => words);
  return { pages: pages.slice(0, limit).map((group) => foundPage(group, asked)), total: pages.length, changed };
}
