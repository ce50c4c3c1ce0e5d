/** How fast one page opens on a phone on a slow line, in a browser that has not been here before. */

/** Milliseconds there and back on slow 4G, as Lighthouse counts them. */
const RTT_MS = 150;
/** What Lighthouse calls slow 4G, as it throttles in the browser itself: its constants `mobileSlow4G`, in bytes a second. */
export const SLOW_4G = {
  offline: false,
  latency: RTT_MS * 3.75,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};
/** How many times slower than this machine the phone is. */
export const SLOWER = 4;

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
/** After this long without a request a page has settled. */
const QUIET_MS = 1000;
/** A task that is longer keeps a tap waiting. */
const LONG_TASK_MS = 50;

/**
 * @typedef {object} Load
 * @property {Readonly<Record<string, number>>} bytes compressed, by type: document, script, image …
 * @property {number} requests
 * @property {number} firstPaint milliseconds to the first contentful paint
 * @property {number} largestPaint milliseconds to the largest contentful paint
 * @property {number} shift cumulative layout shift
 * @property {number} blocked milliseconds of total blocking time
 */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @returns {Promise<Load>}
 */
export async function openSlowly(browser, address) {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    /** @type {Record<string, number>} */
    const bytes = {};
    let requests = 0;
    page.on('response', (response) => {
      if (!response.url().startsWith('http')) return;
      requests += 1;
      const type = response.request().resourceType();
      bytes[type] = (bytes[type] ?? 0) + Number(response.headers()['content-length'] ?? 0);
    });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(QUIET_MS);
    await page.waitForLoadState('networkidle');
    return { bytes, requests, ...(await page.evaluate(seen, LONG_TASK_MS)) };
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything else. */
function watch() {
  /** @type {PerformanceEntry[]} */
  const entries = [];
  Object.assign(window, { entries });
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask'])
    new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({ type, buffered: true });
}

/**
 * Runs in the page at the end.
 * @param {number} longTask
 */
function seen(longTask) {
  /** @type {PerformanceEntry[]} */
  const entries = Reflect.get(window, 'entries');
  const of = (/** @type {string} */ type) => entries.filter(({ entryType }) => entryType === type);
  const firstPaint = of('paint').find(({ name }) => name === 'first-contentful-paint')?.startTime ?? NaN;
  return {
    firstPaint,
    largestPaint: of('largest-contentful-paint').at(-1)?.startTime ?? NaN,
    shift: of('layout-shift').reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0),
    blocked: of('longtask')
      .filter(({ startTime }) => startTime > firstPaint)
      .reduce((sum, { duration }) => sum + duration - longTask, 0),
  };
}
