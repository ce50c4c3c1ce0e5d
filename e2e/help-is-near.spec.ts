import { expect, test } from '@playwright/test';
import { EVERY_SCREEN } from './support/addresses.ts';
import { PHONE } from './support/screens.ts';

test.describe('without JavaScript, on a small phone', () => {
  test.use({ javaScriptEnabled: false, viewport: PHONE });

  for (const url of EVERY_SCREEN) {
    test(`${url} shows the way to help without scrolling, and it is one tap away`, async ({ page }) => {
      await page.goto(url);
      const help = page.getByRole('banner').getByRole('link', { name: 'Get help now' });
      await expect(help).toBeInViewport({ ratio: 1 });
      await help.click();
      await expect(page).toHaveURL('/get-help-now/');
    });
  }

  test('988 can be called and texted from the first screen', async ({ page }) => {
    await page.goto('/get-help-now/');
    const main = page.getByRole('main');
    await expect(main.locator('a[href="tel:988"]').first()).toBeInViewport({ ratio: 1 });
    await expect(main.locator('a[href="sms:988"]').first()).toBeInViewport({ ratio: 1 });
    await expect(main.locator('a[href="tel:911"]').first()).toBeAttached();
    await expect(main.getByRole('link', { name: 'Ayuda en español' })).toBeInViewport({ ratio: 1 });
  });

  for (const url of ['/conditions/suicidal-thoughts/', '/feeling-worse/']) {
    test(`${url} has 988 to call and to text in the first screen`, async ({ page }) => {
      await page.goto(url);
      const main = page.getByRole('main');
      await expect(main.locator('a[href="tel:988"]').first()).toBeInViewport({ ratio: 1 });
      await expect(main.locator('a[href="sms:988"]').first()).toBeInViewport({ ratio: 1 });
    });
  }
});
