import { expect, type Page } from '@playwright/test';
import { ARTICLE, TABLE_ARTICLE } from './support/addresses.ts';
import { test } from './support/one-tab.ts';
import { LAPTOP, PHONE } from './support/screens.ts';

/** The sum of all layout shifts since the page began, and what moved. */
const shiftsOn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
        const name = ({ value, sources }: Shift) =>
          `${value.toFixed(4)} ${sources.map(({ node }) => (node instanceof Element ? [node.localName, ...node.classList].join('.') : '')).join(', ')}`;
        new PerformanceObserver((list) => resolve((list.getEntries() as Shift[]).map(name))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        // With nothing to report the observer stays silent.
        setTimeout(() => resolve([]), 300);
      }),
  );

for (const [screen, viewport] of [
  ['phone', PHONE],
  ['laptop', LAPTOP],
] as const) {
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport });

    for (const url of ['/', ARTICLE, TABLE_ARTICLE, '/cost/', '/faq/']) {
      test(`nothing on ${url} moves unless the reader moves it`, async ({ page }) => {
        await page.goto(url, { waitUntil: 'networkidle' });
        for (let screens = 0; screens < 4; screens += 1) {
          await page.mouse.wheel(0, viewport.height);
          await page.waitForTimeout(60);
        }
        expect(await shiftsOn(page)).toEqual([]);
      });
    }
  });
}
