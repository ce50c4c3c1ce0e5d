/** `npm run bench`: what the tools weigh and how fast they answer, on the dist/ that is there. Prints; it fails on nothing. */
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { npmScript } from './npm.mjs';
import { freePort } from './ports.mjs';
import { begin, endWithStarter, stop } from './processes.mjs';

const TOOLS = ['/cost-estimator/', '/what-to-expect/', '/compare-options/'];
const SLOWER = 4;
const TRIES = 16;
/** Between two choices: a quick reader. */
const PAUSE_MS = 500;

endWithStarter(0);

const port = await freePort();
const server = begin(npmScript('preview', ['--host', '127.0.0.1', '--port', String(port), '--ignore-lock']), {
  env: { ASTRO_PREVIEW_BACKGROUND: '0' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
try {
  await answers(`http://127.0.0.1:${port}/`);
  for (const tool of TOOLS) console.log(await measured(`http://127.0.0.1:${port}${tool}`));
} finally {
  await browser.close();
  stop(server);
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

/**
 * One line about a tool: its page and its scripts over the wire, and how long the slowest choice took to show, on a slowed processor.
 * @param {string} address
 */
async function measured(address) {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  /** @type {Promise<number>[]} */
  const scripts = [];
  page.on('response', (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname))
      scripts.push(response.body().then((body) => brotliCompressSync(body).length));
  });
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  const html = brotliCompressSync((await response?.body()) ?? Buffer.alloc(0)).length;
  const script = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0);
  await page.evaluate(() => {
    const seen = window;
    Object.assign(seen, { slowest: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        Object.assign(seen, { slowest: Math.max(Reflect.get(seen, 'slowest'), duration) });
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const choices = page.locator('main label:has(input[type="radio"], input[type="checkbox"])').filter({ visible: true });
  for (let at = 0; at < Math.min(TRIES, await choices.count()); at += 1) {
    // A radio that is on stays on: the browser draws nothing, and would count until it draws something else.
    if (await choices.nth(at).locator('input[type="radio"]:checked').count()) continue;
    await choices.nth(at).click();
    await page.waitForTimeout(PAUSE_MS);
  }
  const slowest = await page.evaluate(() => Number(Reflect.get(window, 'slowest')));
  await page.close();
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  return `${new URL(address).pathname.padEnd(20)} page ${kilobytes(html)}, scripts ${kilobytes(script)}, slowest answer ${Math.round(slowest)} ms (processor ${SLOWER} times slower)`;
}
