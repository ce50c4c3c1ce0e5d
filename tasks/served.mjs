/** The built site in dist/ on this machine, and a browser to read it with, for the benchmarks and the PDFs. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { serve } from './host.mjs';

const DIST = 'dist';

/**
 * Serves dist/ and opens a browser while some work runs; ends both afterwards.
 * @template Result
 * @param {(browser: import('@playwright/test').Browser, origin: string, put: (path: string, html: string) => Promise<void>) => Promise<Result>} work
 *   `put` serves a page that is in no file, beside those of the site
 * @param {readonly string[]} [args] more switches of the browser
 * @returns {Promise<Result>}
 */
export async function withSite(work, args = []) {
  if (!existsSync(`${DIST}/_headers`)) throw new Error('There is no built site in dist/; run "npm run build" first.');
  const site = await serve(DIST);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--disable-gpu', '--disable-quic', '--disable-background-networking', ...args],
  });
  try {
    return await work(browser, site.origin, site.put);
  } finally {
    await browser.close();
    site.close();
  }
}
