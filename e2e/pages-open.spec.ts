import { expect, test } from '@playwright/test';
import { EVERY_PAGE } from './support/addresses.ts';

for (const url of EVERY_PAGE) {
  test(`${url} opens without an error`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => errors.push(`script: ${error.message}`));
    page.on(
      'response',
      (response) => response.status() >= 400 && errors.push(`${response.status()} ${response.url()}`),
    );
    page.on('requestfailed', (request) => errors.push(`no answer: ${request.url()}`));

    const response = await page.goto(url, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(200);
    expect(errors).toEqual([]);
  });
}

test('the map of the site for search engines opens', async ({ request }) => {
  const index = await request.get('/sitemap-index.xml');
  expect(index.status()).toBe(200);
  expect(await index.text()).toContain('sitemap-0.xml');
});
