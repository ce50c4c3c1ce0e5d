import { expect, test, type Page } from '@playwright/test';
import { ARTICLE, TABLE_ARTICLE } from './support/addresses.ts';
import { cutOff, overlapsInHeader, tooWide } from './support/layout.ts';

const SETTINGS = {
  // WCAG 1.4.12: what a reader's own style sheet may ask for.
  'letters, words and lines further apart':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  // WCAG 1.4.4: 112.5 % is our own size.
  'text twice as large': ':root { font-size: 225% !important }',
};

async function expectReadable(page: Page, when: string) {
  expect.soft(await tooWide(page), `wider than the page ${when}`).toEqual([]);
  expect.soft(await cutOff(page), `cut off ${when}`).toEqual([]);
  expect.soft(await overlapsInHeader(page), `overlapping ${when}`).toEqual([]);
}

for (const [setting, css] of Object.entries(SETTINGS)) {
  for (const url of ['/', ARTICLE, TABLE_ARTICLE, '/cost/', '/get-help-now/', '/search/']) {
    test(`${url} stays whole with ${setting}`, async ({ page }) => {
      await page.goto(url);
      await page.addStyleTag({ content: css });
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        await expectReadable(page, `at ${width} pixels`);
      }
    });
  }
}

test('at 400 % on a laptop an article is one column that scrolls one way', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 200 });
  await page.goto(ARTICLE);
  await expectReadable(page, 'at 320 by 200 pixels');
});
