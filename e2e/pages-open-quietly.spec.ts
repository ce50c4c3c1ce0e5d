import { expect, type BrowserContext, type Page } from '@playwright/test';
import { EVERY_PAGE } from './support/addresses.ts';
import { test } from './support/one-tab.ts';
import { errorsOn } from './support/trouble.ts';

/** What went wrong on the page, one line each, as it happens. */
function troubleOn(page: Page): string[] {
  const trouble = errorsOn(page);
  page.on('response', (response) => response.status() >= 400 && trouble.push(`${response.status()} ${response.url()}`));
  page.on('requestfailed', (request) => trouble.push(`no answer: ${request.url()}`));
  return trouble;
}

/** What leaves the page for another host, or leaves it other than by asking for a file. */
function sentFrom(page: Page, home: string): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== home) sent.push(request.url());
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  page.on('websocket', (socket) => sent.push(socket.url()));
  return sent;
}

/** Names of everything that a page has put into the visitor's browser. */
async function keptIn(context: BrowserContext, page: Page): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ]);
  return [...cookies, ...stored];
}

for (const url of EVERY_PAGE) {
  test(`${url} opens without an error, asks no other host and keeps nothing about the visitor`, async ({
    page,
    context,
    baseURL,
  }) => {
    const trouble = troubleOn(page);
    const sent = sentFrom(page, new URL(baseURL ?? '').origin);

    const response = await page.goto(url);
    expect(response?.status()).toBe(200);
    await page.mouse.wheel(0, 100_000);
    await page.keyboard.press('Tab');
    await page.waitForLoadState('networkidle');
    expect.soft(trouble).toEqual([]);
    expect.soft(sent).toEqual([]);
    expect.soft(await keptIn(context, page)).toEqual([]);
  });
}

test('the map of the site for search engines opens', async ({ request }) => {
  const index = await request.get('/sitemap-index.xml');
  expect(index.status()).toBe(200);
  expect(await index.text()).toContain('sitemap-0.xml');
});
