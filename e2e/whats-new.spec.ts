import { expect } from '@playwright/test';
import { EVERY_PAGE } from './support/addresses.ts';
import { test } from './support/one-tab.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all changes stand on one page, newest first, and every page leads to it', async ({ page }) => {
    await page.goto('/privacy/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'What’s new' }).click();
    await expect(page).toHaveURL('/whats-new/');
    const main = page.getByRole('main');
    const days = await main
      .locator('h2 time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...new Set(days)].sort().reverse());
    await expect(main.getByRole('heading', { name: 'How do we show corrections?' })).toBeVisible();
  });

  test('the changes of a page are the same there and on the page itself', async ({ page }) => {
    await page.goto('/about/');
    const own = await page.locator('.changes li').allInnerTexts();
    await page.goto('/whats-new/');
    const listed = await page.getByRole('main').locator('li:has(a[href="/about/"])').allInnerTexts();
    expect(listed.length).toBe(own.length);
    for (const [index, line] of listed.entries())
      expect(own[index]).toContain(line.replace('Who writes this site, and why?', '').trim());
  });

  test('every article is on it', async ({ page }) => {
    await page.goto('/whats-new/');
    const linked = await page
      .getByRole('main')
      .locator('li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect([...new Set(linked)].filter((url) => !EVERY_PAGE.includes(url))).toEqual([]);
    expect(new Set(linked).size).toBeGreaterThan(30);
  });
});
