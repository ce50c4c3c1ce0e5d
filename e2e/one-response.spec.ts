import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { ARTICLE, TABLE_ARTICLE } from './support/addresses.ts';

for (const url of [ARTICLE, TABLE_ARTICLE, '/cost/']) {
  test(`${url} is one response: only small modules come after it before the reader acts`, async ({ page }) => {
    const asked: string[] = [];
    const scripts: number[] = [];
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'script')
        scripts.push(brotliCompressSync(await response.body()).length);
      else asked.push(new URL(response.url()).pathname);
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([url]);
    expect(scripts.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(1536);
  });
}

test('an article can be read on a line that breaks after the first response', async ({ page }) => {
  await page.route('**', (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
  await page.goto(ARTICLE);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily)).toContain('Palatino');
});
