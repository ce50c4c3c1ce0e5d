import { chromium, expect, test, type Page } from '@playwright/test';
import { findWholeChromium } from '../tasks/chromium.mjs';

/** What a reader leaves on a page, and how it looks. */
const LEFT: readonly [url: string, leave: (page: Page) => Promise<void>, look: (page: Page) => Promise<unknown>][] = [
  [
    '/timeline/',
    (page) => page.locator('details.note summary').first().click(),
    (page) => page.locator('details.note').first().getAttribute('open'),
  ],
  [
    '/search/',
    (page) => page.locator('.search-box').fill('bladder'),
    (page) => page.locator('.search-box').inputValue(),
  ],
  [
    '/cost-estimator/',
    (page) => page.locator('.controls input[inputmode]').first().fill('512'),
    (page) => page.locator('.controls input[inputmode]').first().inputValue(),
  ],
  [
    '/what-to-expect/',
    (page) => page.locator('#path input[type="checkbox"]').first().check(),
    (page) => page.locator('#path input[type="checkbox"]').first().isChecked(),
  ],
  [
    '/compare-options/',
    (page) => page.locator('.choices input').first().check(),
    (page) => page.locator('.choices input').first().isChecked(),
  ],
  [
    '/my-visit-sheet/',
    (page) => page.locator('#own-line').fill('half a line'),
    (page) => page.locator('#own-line').inputValue(),
  ],
];

/** What the browser says where it names no reason: it may lie in a busy machine, and is asked again; what lies in the page stays. */
const MASKED = 'masked';
const MOST_TRIES = 3;

/** Goes to another page and back; gives why the browser did not keep this one, or nothing where it did. */
async function thereAndBack(page: Page, url: string): Promise<string> {
  await page.evaluate(() => Object.assign(globalThis, { left: 'here' }));
  await page.goto('/about/');
  await page.evaluate(() => history.back());
  await page.waitForFunction((path) => location.pathname === path, url);
  return page.evaluate(() => {
    if ((globalThis as { left?: string }).left === 'here') return '';
    const [entry] = performance.getEntriesByType('navigation') as { notRestoredReasons?: unknown }[];
    const { reasons = [] } = (entry?.notRestoredReasons ?? {}) as { reasons?: { reason: string }[] };
    return reasons.map(({ reason }) => reason).join(', ') || 'no reason given';
  });
}

// A browser without a window keeps no page for Back, and Playwright forbids it to the others; readers' browsers do.
test('Back shows every page as it was left, at once: the browser kept it whole', async ({ baseURL }) => {
  const browser = await chromium.launch({
    executablePath: await findWholeChromium(),
    args: ['--disable-gpu'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage({ baseURL: baseURL ?? '' });
    for (const [url, leave, look] of LEFT)
      await test.step(url, async () => {
        let why = '';
        let before: unknown;
        for (let tries = 0; tries === 0 || (why === MASKED && tries < MOST_TRIES); tries += 1) {
          await page.goto(url);
          await expect(page.locator('.tool-notice')).toHaveCount(0);
          await leave(page);
          before = await look(page);
          why = await thereAndBack(page, url);
        }
        expect(why, 'why the browser did not keep the page').toBe('');
        expect(await look(page)).toEqual(before);
      });
  } finally {
    await browser.close();
  }
});
