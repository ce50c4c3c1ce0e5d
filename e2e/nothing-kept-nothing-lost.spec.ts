import { expect, test } from '@playwright/test';
import { errorsOn } from './support/trouble.ts';

test('a device that is full keeps no new line, says so, and loses none while the visit lasts', async ({ page }) => {
  const errors = errorsOn(page);
  await page.addInitScript(() => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.defineProperty(Storage.prototype, 'setItem', { value: full });
  });
  await page.goto('/choosing-a-provider/');
  await page.getByRole('main').getByRole('link', { name: 'Add to my visit sheet' }).click();
  await page
    .getByRole('button', { name: /^Add to my visit sheet: / })
    .first()
    .click();
  await expect(page.locator('.visit-bar [role="status"]')).toContainText('does not let us keep it');
  await page.getByRole('link', { name: 'My visit sheet: 1 line' }).click();
  await page.getByRole('button', { name: 'Keep it on this device' }).click();
  await expect(page.getByText('only until you leave this page')).toBeVisible();
  await page.getByLabel('A line of your own').fill('My sleep');
  await page.getByRole('button', { name: 'Add this line' }).click();
  await expect(page.locator('.visit .said')).toHaveCount(2);
  // Back from another page the browser shows this one as it was; another tab changes what is kept.
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    dispatchEvent(new StorageEvent('storage', { key: null }));
  });
  await expect(page.locator('.visit .said')).toHaveCount(2);
  await expect(page.getByText('My sleep')).toBeVisible();
  expect(errors).toEqual([]);
});
