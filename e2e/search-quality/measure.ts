import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { dangerIn } from '../../src/domain/query/danger.ts';
import { lexiconFrom, type WrittenLexicon } from '../../src/domain/query/lexicon.ts';
import { find, PAGEFIND_OPTIONS, type Pagefind, type PagefindModule } from '../../src/islands/search/find.ts';

/** A query as a person types it, its kind, and the places that answer it, the best first; none when nothing on the site does. */
export type Judged = { readonly query: string; readonly kind: string; readonly wanted: readonly string[] };

/** What a search answers to a query: places, the best first. */
export type Search = (query: string) => Promise<readonly string[]>;

/** How a search does on some queries: shares from 0 to 1. MRR@10 is the mean of 1 over the rank of the first right answer among ten. */
export type Score = { readonly count: number; readonly first: number; readonly three: number; readonly mrr: number };

/** A query whose right page was not first: the rank it had (0 for none among ten) and what came before it. */
export type Miss = Judged & { readonly rank: number; readonly instead: readonly string[] };

const FIRST_TEN = 10;
/** Stands for the crisis lines, which come before all pages. */
const HELP = 'help';

/** Judged queries from a file, tab-separated with a header; ours unless another is named. */
export async function judgedQueries(file: URL = new URL('queries.tsv', import.meta.url)): Promise<Judged[]> {
  const text = await readFile(file, 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [query = '', kind = '', pages = '-'] = line.split('\t');
      return { query, kind, wanted: pages === '-' ? [] : pages.split(' ') };
    });
}

/** A page answers wherever on it one lands; a question or a term only by itself. */
const answers = (found: string, wanted: string) =>
  found === wanted || (!wanted.includes('#') && found.split('#')[0] === wanted);

/** The rank of the first right answer, from 1; 0 when there is none among ten. No answer is right where none is wanted. */
function rankOf({ wanted }: Judged, found: readonly string[]): number {
  if (wanted.length === 0) return found.length === 0 ? 1 : 0;
  return found.slice(0, FIRST_TEN).findIndex((url) => wanted.some((one) => answers(url, one))) + 1;
}

const share = (part: number, of: number) => (of === 0 ? 0 : part / of);

const scoreOf = (ranks: readonly number[]): Score => ({
  count: ranks.length,
  first: share(ranks.filter((rank) => rank === 1).length, ranks.length),
  three: share(ranks.filter((rank) => rank >= 1 && rank <= 3).length, ranks.length),
  mrr: share(
    ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0),
    ranks.length,
  ),
});

/** How a search does on the judged queries, by kind and in all, with every query whose first answer is not right. */
export async function measure(judged: readonly Judged[], search: Search) {
  const ranked: { one: Judged; rank: number; found: readonly string[]; alarm: boolean }[] = [];
  for (const one of judged) {
    const all = await search(one.query);
    // Help that nobody needed stands above the pages and pushes none down; it is counted by itself.
    const alarm = all.includes(HELP) && !one.wanted.includes(HELP);
    const found = alarm ? all.filter((url) => url !== HELP) : all;
    ranked.push({ one, rank: rankOf(one, found), found, alarm });
  }
  const kinds = [...new Set(judged.map(({ kind }) => kind))].sort();
  const ofKind = (kind: string) => ranked.filter(({ one }) => one.kind === kind).map(({ rank }) => rank);
  return {
    byKind: new Map(kinds.map((kind) => [kind, scoreOf(ofKind(kind))])),
    all: scoreOf(ranked.map(({ rank }) => rank)),
    falseAlarms: ranked.filter(({ alarm }) => alarm).map(({ one }) => one.query),
    misses: ranked
      .filter(({ rank }) => rank !== 1)
      .map(({ one, rank, found }): Miss => ({ ...one, rank, instead: found.slice(0, 3) })),
  };
}

/** Pagefind runs in a browser. Here it reads the files of dist/ from the disk, in place of a server; `onRead` is told of each. */
async function pagefindOf(dist: URL, options: object, onRead: (bytes: number) => void = () => {}): Promise<Pagefind> {
  const folder = new URL('pagefind/', dist);
  Object.assign(globalThis, {
    window: globalThis,
    document: { querySelector: () => ({ getAttribute: () => 'en' }), currentScript: null },
    location: new URL('http://127.0.0.1/'),
    fetch: async (address: string) => {
      const file = await readFile(new URL(address.split('?')[0] ?? '', folder));
      onRead(file.length);
      return new Response(file);
    },
  });
  const { createInstance } = (await import(new URL('pagefind.js', folder).href)) as PagefindModule;
  const pagefind = createInstance({ noWorker: true, ...options, basePath: folder.pathname, baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}

/** Our search on the site that is built in a folder: crisis lines first where a query names danger, then pages. */
export async function ourSearch(dist: URL, onRead?: (bytes: number) => void): Promise<Search> {
  const pagefind = await pagefindOf(dist, PAGEFIND_OPTIONS, onRead);
  const written = await readFile(new URL('pagefind/lexicon.json', dist), 'utf8');
  const lexicon = lexiconFrom(JSON.parse(written) as WrittenLexicon);
  return async (query) => {
    const { pages, isClose } = await find(pagefind, lexicon, query, false);
    return [...(dangerIn(query) ? [HELP] : []), ...(isClose ? pages : []).map(({ url }) => url)];
  };
}

/** Pagefind as it comes, asked for the whole query: what our own work is measured against. */
export async function plainSearch(dist: URL): Promise<Search> {
  const pagefind = await pagefindOf(dist, {});
  return async (query) => {
    const { results } = await pagefind.search(query);
    const parts = await Promise.all(results.slice(0, FIRST_TEN).map((result) => result.data()));
    return parts.map(({ url }) => url);
  };
}

/** The folder of the built site. */
export const DIST = pathToFileURL('dist/');
