import { expect } from '@playwright/test';
import { EVERY_PAGE, WRONG_ADDRESS } from './support/addresses.ts';
import { test } from './support/one-tab.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const url of [WRONG_ADDRESS, '/timeline/no-such-part/']) {
    test(`${url} says so, and shows search and likely pages`, async ({ page }) => {
      const response = await page.goto(url);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');

      const main = page.getByRole('main');
      await expect(main.locator('a[href="/search/"]')).toBeVisible();
      const likely = await main
        .locator('li a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      const known = likely.filter((href) => EVERY_PAGE.includes(href) && href !== '/');
      expect(known.length).toBeGreaterThanOrEqual(4);

      await main.locator('a[href="/search/"]').click();
      await expect(page).toHaveURL('/search/');
    });
  }
});
