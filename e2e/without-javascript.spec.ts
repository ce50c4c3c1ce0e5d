import { expect } from '@playwright/test';
import { ARTICLE } from './support/addresses.ts';
import { test } from './support/one-tab.ts';
import { PHONE } from './support/screens.ts';

test.describe('without JavaScript, on a phone', () => {
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
