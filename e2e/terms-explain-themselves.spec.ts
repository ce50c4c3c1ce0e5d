import { expect } from '@playwright/test';
import { ARTICLE } from './support/addresses.ts';
import { test } from './support/one-tab.ts';
import { SCREENS } from './support/screens.ts';

for (const [screen, viewport] of SCREENS) {
  test.describe(`without JavaScript, on a ${screen}, by keyboard`, () => {
    test.use({ javaScriptEnabled: false, viewport });

    test('a term opens its meaning in place, Escape closes it and the reader is where they were', async ({ page }) => {
      await page.goto(ARTICLE);
      const term = page.locator('button.term').first();
      const meaning = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`);
      await expect(meaning).toBeHidden();

      await term.focus();
      await page.keyboard.press('Enter');
      await expect(meaning).toBeInViewport({ ratio: 1 });
      await expect(meaning).toContainText(/\w+ \w+ \w+/);
      expect(new URL(page.url()).pathname).toBe(ARTICLE);

      await page.keyboard.press('Tab');
      await expect(meaning.getByRole('link', { name: 'In the glossary' })).toBeFocused();

      await page.keyboard.press('Escape');
      await expect(meaning).toBeHidden();
      await expect(term).toBeFocused();
    });

    test('the way from a term to the glossary ends at that term', async ({ page }) => {
      await page.goto(ARTICLE);
      await page.locator('button.term').first().click();
      const link = page.locator('.term-note:popover-open').getByRole('link');
      const place = new URL((await link.getAttribute('href')) ?? '', page.url()).hash.slice(1);
      await link.click();
      await expect(page.locator(`[id="${place}"]`)).toBeInViewport();
    });
  });
}
