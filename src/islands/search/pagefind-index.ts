import type { Found } from './found.ts';
import { foundPage, type PagefindPage } from './pagefind-answer.ts';

// The part of Pagefind's browser API that we use. https://pagefind.app/docs/api/
type Pagefind = {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
  destroy(): Promise<void>;
};

// Written by src/build/search-index.ts after the build, so no bundler may look for it. A live preview has none.
const ADDRESS = '/pagefind/pagefind.js';
// Everyday words weigh less than titles and more than the text; a topic's name would otherwise lift all of its pages.
// A long page is no worse for it here: the questions page is long because it answers much.
const OPTIONS = { excerptLength: 24, ranking: { pageLength: 0.2, metaWeights: { title: 5, aliases: 3, topic: 0.1 } } };

let loading: Promise<Pagefind> | undefined;

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ ADDRESS)) as Pagefind;
  await pagefind.options(OPTIONS);
  await pagefind.init();
  return pagefind;
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
  await failed?.then((pagefind) => pagefind.destroy()).catch(() => undefined);
}

/** The best pages for a query, at most `limit`; rejects when the index cannot be reached. */
export async function findPages(query: string, limit: number): Promise<Found> {
  try {
    const pagefind = await (loading ??= load());
    const { results } = await pagefind.search(query);
    const best = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    const pages = best.flatMap((page) => foundPage(query, page) ?? []);
    // Pages beyond the limit are weaker matches: when not one of the best is real, neither are they.
    const total = pages.length === 0 ? 0 : results.length - (best.length - pages.length);
    return { pages, total };
  } catch (error) {
    await forget();
    throw error;
  }
}
