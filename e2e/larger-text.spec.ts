import { expect, type Page } from '@playwright/test';
import { ARTICLE, TABLE_ARTICLE } from './support/addresses.ts';
import { cutOff, overlapsInHeader, tooWide } from './support/layout.ts';
import { test } from './support/one-tab.ts';
import { addStyle } from './support/styles.ts';

const PAGES = ['/', ARTICLE, TABLE_ARTICLE, '/cost/', '/get-help-now/', '/search/'];

async function expectWhole(page: Page, when: string) {
  expect.soft(await tooWide(page), `wider than the page ${when}`).toEqual([]);
  expect.soft(await cutOff(page), `cut off ${when}`).toEqual([]);
  expect.soft(await overlapsInHeader(page), `overlapping ${when}`).toEqual([]);
}

async function expectWholeAtEveryWidth(page: Page) {
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    await expectWhole(page, `at ${width} pixels`);
  }
}

for (const url of PAGES)
  test(`${url} stays whole with text twice as large, and when a reader puts letters, words and lines further apart`, async ({
    page,
  }) => {
    await page.goto(url);
    await test.step('twice as large', async () => {
      // The setting of the browser, which media queries in rem follow; a style sheet would leave them behind.
      const browser = await page.context().newCDPSession(page);
      await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      expect.soft(await page.locator('html').evaluate((root) => getComputedStyle(root).fontSize)).toBe('36px');
      await expectWholeAtEveryWidth(page);
      await browser.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
      await browser.detach();
    });
    await test.step('further apart', async () => {
      // WCAG 1.4.12: what a style sheet of the reader's own may ask for.
      await addStyle(
        page,
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      await expectWholeAtEveryWidth(page);
    });
  });

test('at 400 % on a laptop an article is one column that scrolls one way', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 200 });
  await page.goto(ARTICLE);
  await expectWhole(page, 'at 320 by 200 pixels');
});
