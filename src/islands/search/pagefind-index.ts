import { lexiconFrom, type Lexicon, type WrittenLexicon } from '../../domain/query/lexicon.ts';
import { find, PAGEFIND_OPTIONS, type Pagefind, type PagefindModule } from './find.ts';
import type { Found } from './found.ts';

// Written by src/build/search-index.ts after the build, so no bundler may look for them. A live preview has none.
const ADDRESS = '/pagefind/pagefind.js';
const LEXICON = '/pagefind/lexicon.json';

type Index = { readonly pagefind: Pagefind; readonly lexicon: Lexicon };

let loading: Promise<Index> | undefined;
/** How often the index was lost. A browser that has seen a module fail may never ask for it again under the same address. */
let losses = 0;

async function startPagefind(): Promise<Pagefind> {
  const address = losses === 0 ? ADDRESS : `${ADDRESS}?again=${losses}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const pagefind = createInstance(PAGEFIND_OPTIONS);
  await pagefind.init();
  return pagefind;
}

async function fetchLexicon(): Promise<Lexicon> {
  const response = await fetch(LEXICON);
  if (!response.ok) throw new Error(`${LEXICON}: ${response.status}`);
  return lexiconFrom((await response.json()) as WrittenLexicon);
}

async function load(): Promise<Index> {
  const [pagefind, lexicon] = await Promise.all([startPagefind(), fetchLexicon()]);
  return { pagefind, lexicon };
}

/** Gets the index under way before the first word is typed. A failure shows when it is asked. */
export const warmUp = (): void => {
  loading ??= load();
  loading.catch(() => undefined);
};

/** After a failure the next question starts afresh, in case the connection is back. */
async function forget() {
  const failed = loading;
  loading = undefined;
  losses += 1;
  await failed?.then(({ pagefind }) => pagefind.destroy()).catch(() => undefined);
}

/** What there is for a query; rejects when the index cannot be reached. */
export async function findPages(query: string, literally: boolean): Promise<Found> {
  try {
    const { pagefind, lexicon } = await (loading ??= load());
    return await find(pagefind, lexicon, query, literally);
  } catch (error) {
    await forget();
    throw error;
  }
}
