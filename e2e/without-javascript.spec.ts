import { expect, type Page } from '@playwright/test';
import { ARTICLE, EVERY_PAGE } from './support/addresses.ts';
import { test } from './support/one-tab.ts';
import { PHONE } from './support/screens.ts';

/** The words of the main text, whatever the space between them. */
const mainText = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ').trim();

/** Pages on which something listens to the reader have more to show with JavaScript; they may not have less. */
const TOOLS = [
  '/search/',
  '/cost-estimator/',
  '/what-to-expect/',
  '/compare-options/',
  '/for-clinics/',
  '/my-visit-sheet/',
  '/sources/',
];

/** A sheet has a button to print with, and a sentence that says the same; see handouts.spec.ts. */
const SHEET = /^\/handouts\/./;

test.describe('without JavaScript', () => {
  for (const url of EVERY_PAGE.filter((page) => !TOOLS.includes(page) && !SHEET.test(page))) {
    test(`${url} says the same`, async ({ page, tabs }) => {
      const plainPage = await tabs.plain();
      await Promise.all([page.goto(url), plainPage.goto(url)]);
      expect(await mainText(plainPage)).toBe(await mainText(page));
    });
  }

  test.describe('on a phone', () => {
    test.use({ javaScriptEnabled: false, viewport: PHONE });

    test('the menu opens, leads on and closes', async ({ page }) => {
      await page.goto(ARTICLE);
      const menu = page.getByRole('navigation', { name: 'Main' });
      const button = page.getByRole('button', { name: 'Menu' });
      await expect(menu).toBeHidden();
      await button.click();
      await expect(menu).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(menu).toBeHidden();

      await button.click();
      const first = menu.getByRole('link').last();
      const target = await first.getAttribute('href');
      await first.click();
      await expect(page).toHaveURL(target ?? 'nowhere');
    });

    test('a side note opens in place', async ({ page }) => {
      await page.goto(ARTICLE);
      const note = page.locator('details.note').first();
      await expect(note.locator('p').first()).toBeHidden();
      await note.locator('summary').click();
      await expect(note.locator('p').first()).toBeVisible();
    });
  });
});
