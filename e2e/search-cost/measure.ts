import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { PAUSE_IN_TYPING_MS } from '../../src/islands/timing.ts';

/** What a first search brings over the wire. */
export type Cost = {
  /** Bytes, compressed: Pagefind’s files are so by themselves, every other is counted as a host would send it. */
  readonly bytes: number;
  readonly requests: number;
  /** Bytes by what they are for, the most first. */
  readonly shares: readonly (readonly [what: string, bytes: number])[];
};

const SHARES: readonly (readonly [what: string, path: RegExp])[] = [
  ['Pagefind’s engine', /\.pagefind$/],
  ['index', /\.pf_index$|\.pf_meta$|pagefind-entry\.json$/],
  ['texts', /\.pf_fragment$/],
  ['lexicon', /lexicon\.json$/],
  ['Pagefind’s script', /\/pagefind\.js$/],
  ['our scripts', /\.js$/],
];

const isCompressed = (path: string) => /\.(?:pagefind|pf_\w+)$/.test(path);

async function sizeOf(response: Response): Promise<readonly [string, number]> {
  const path = new URL(response.url()).pathname;
  const body = await response.body();
  const what = SHARES.find(([, pattern]) => pattern.test(path))?.[0] ?? path;
  return [what, isCompressed(path) ? body.length : brotliCompressSync(body).length];
}

/** What it costs a reader who has never searched to turn to the box, put in a query and see results. */
export async function firstSearch(page: Page, home: string, query: string): Promise<Cost> {
  await page.goto(home, { waitUntil: 'networkidle' });
  const sizes: Promise<readonly [string, number]>[] = [];
  page.on('response', (response) => sizes.push(sizeOf(response)));
  await page.keyboard.press('/');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.insertText(query);
  await page.locator('.search-summary:not(:empty)').waitFor();
  const all = await Promise.all(sizes);
  const shares = new Map<string, number>();
  for (const [what, bytes] of all) shares.set(what, (shares.get(what) ?? 0) + bytes);
  return {
    bytes: all.reduce((sum, [, bytes]) => sum + bytes, 0),
    requests: all.length,
    shares: [...shares].sort((a, b) => b[1] - a[1]),
  };
}

/** How long each query takes from the end of typing to its results, in milliseconds, in a box that has searched before. */
export const warmTimes = (page: Page, queries: readonly string[]): Promise<number[]> =>
  page.evaluate(
    async ({ queries: all, pause }) => {
      const box = document.querySelector<HTMLInputElement>('.search-box');
      const root = document.querySelector('.search');
      if (!box || !root) throw new Error('there is no search box');
      const times: number[] = [];
      for (const query of all) {
        const start = performance.now();
        const settled = new Promise<void>((resolve) => {
          let wasWaiting = false;
          new MutationObserver((_, observer) => {
            const isWaiting = document.querySelector('.search-summary')?.textContent === '';
            if (wasWaiting && !isWaiting) {
              observer.disconnect();
              resolve();
            }
            wasWaiting ||= isWaiting;
          }).observe(root, { childList: true, subtree: true, characterData: true });
        });
        box.value = query;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await settled;
        times.push(performance.now() - start - pause);
      }
      return times;
    },
    { queries, pause: PAUSE_IN_TYPING_MS },
  );
