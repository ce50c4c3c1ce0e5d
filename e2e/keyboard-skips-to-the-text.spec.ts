import { expect } from '@playwright/test';
import { ARTICLE } from './support/addresses.ts';
import { test } from './support/one-tab.ts';

test.describe('without JavaScript, by keyboard', () => {
  test.use({ javaScriptEnabled: false });

  test('the first stop skips the header', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toHaveCount(1);
  });

  test('every stop shows where it is', async ({ page }) => {
    await page.goto(ARTICLE);
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const focus = page.locator(':focus');
      await expect(focus).toBeInViewport();
      const outline = await focus.evaluate((element) => getComputedStyle(element).outlineStyle);
      expect(outline, await focus.innerText()).not.toBe('none');
    }
  });
});
