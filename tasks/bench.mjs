/** `npm run bench`: what the tools weigh and how fast they answer, on the dist/ that is there. Prints; it fails on nothing. */
import { brotliCompressSync } from 'node:zlib';
import { endWithStarter } from './processes.mjs';
import { withSite } from './served.mjs';

const TOOLS = ['/cost-estimator/', '/what-to-expect/', '/compare-options/'];
const SLOWER = 4;
const TRIES = 16;
/** A busy machine delays a round; several show how much of a time is the page's own. */
const ROUNDS = 3;
/** Between two choices: a quick reader. */
const PAUSE_MS = 500;

endWithStarter(0);

await withSite(async (browser, origin) => {
  for (const tool of TOOLS) {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measured(browser, `${origin}${tool}`));
    console.log(inWords(tool, rounds));
  }
});

/**
 * @typedef {object} Round
 * @property {number} html bytes of the page, compressed
 * @property {number} script bytes of its scripts, compressed
 * @property {number} slowest milliseconds until the slowest choice showed, on a slowed processor
 */

/**
 * @param {string} tool
 * @param {readonly Round[]} rounds
 */
function inWords(tool, rounds) {
  const [{ html, script } = { html: 0, script: 0 }] = rounds;
  const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  const times = rounds.map(({ slowest }) => Math.round(slowest)).join(', ');
  return `${tool.padEnd(20)} page ${kilobytes(html)}, scripts ${kilobytes(script)}, slowest answer of each round ${times} ms (processor ${SLOWER} times slower)`;
}

/**
 * One round of a reader who makes one choice after the other.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @returns {Promise<Round>}
 */
async function measured(browser, address) {
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
    await choices.nth(at).scrollIntoViewIfNeeded();
    const box = await choices.nth(at).boundingBox();
    if (!box) continue;
    // A plain click at a place, after a rest: what the driver runs in the page before a click of its own would be counted with it.
    await page.waitForTimeout(PAUSE_MS);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
  await page.waitForTimeout(PAUSE_MS);
  const slowest = await page.evaluate(() => Number(Reflect.get(window, 'slowest')));
  await page.close();
  return { html, script, slowest };
}
