/** The built site in dist/ on this machine, and a browser to read it with, for the benchmarks. */
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { npmScript } from './npm.mjs';
import { freePort } from './ports.mjs';
import { begin, stop } from './processes.mjs';

/**
 * Serves dist/ and opens a browser while some work runs; ends both afterwards.
 * @template Result
 * @param {(browser: import('@playwright/test').Browser, origin: string) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withSite(work) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = begin(npmScript('preview', ['--host', '127.0.0.1', '--port', String(port), '--ignore-lock']), {
    env: { ASTRO_PREVIEW_BACKGROUND: '0' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    await answers(`${origin}/`);
    return await work(browser, origin);
  } finally {
    await browser.close();
    stop(server);
  }
}

/**
 * Waits until the server is there.
 * @param {string} address
 */
async function answers(address) {
  for (let tries = 0; tries < 240; tries += 1) {
    if ((await fetch(address).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`No page came from ${address}; run "npm run build" first.`);
}
