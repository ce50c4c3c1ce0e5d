import { expect, test } from '@playwright/test';

test('the map of the site for search engines opens', async ({ request }) => {
  const index = await request.get('/sitemap-index.xml');
  expect(index.status()).toBe(200);
  expect(await index.text()).toContain('sitemap-0.xml');
});
