import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { ARTICLE, TABLE_ARTICLE } from './support/addresses.ts';

/** Bytes of each script that the page asks for from now on, compressed as a good host would. */
function scriptsOf(page: Page): Promise<number>[] {
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => brotliCompressSync(body).length));
  });
  return scripts;
}
const sum = async (sizes: readonly Promise<number>[]) =>
  (await Promise.all(sizes)).reduce((total, size) => total + size, 0);

for (const url of [ARTICLE, TABLE_ARTICLE, '/cost/']) {
  test(`${url} is one response: only small modules come after it before the reader acts`, async ({ page }) => {
    const asked: string[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') asked.push(new URL(response.url()).pathname);
    });
    const scripts = scriptsOf(page);
    await page.goto(url, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path !== '/favicon.svg')).toEqual([url]);
    expect(await sum(scripts)).toBeLessThanOrEqual(1536);
  });
}

for (const url of ['/cost-estimator/', '/what-to-expect/', '/compare-options/', '/my-visit-sheet/']) {
  test(`${url} starts with at most 16 KB of JavaScript, compressed, framework and header included`, async ({
    page,
  }) => {
    const scripts = scriptsOf(page);
    await page.goto(url, { waitUntil: 'networkidle' });
    await expect(page.locator('main input').first()).toBeVisible();
    expect(scripts.length).toBeGreaterThan(2);
    expect(await sum(scripts)).toBeLessThanOrEqual(16 * 1024);
  });
}

test('an article can be read on a line that breaks after the first response', async ({ page }) => {
  await page.route('**', (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
  await page.goto(ARTICLE);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily)).toContain('Palatino');
});
