import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { EVERY_PAGE } from './support/addresses.ts';

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
  test(`${url} asks no other host and keeps nothing about the visitor`, async ({ page, context, baseURL }) => {
    const elsewhere: string[] = [];
    const sent: string[] = [];
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== new URL(baseURL ?? '').origin)
        elsewhere.push(request.url());
      if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
    });
    page.on('websocket', (socket) => elsewhere.push(socket.url()));

    await page.goto(url);
    await page.mouse.wheel(0, 100_000);
    await page.keyboard.press('Tab');
    await page.waitForLoadState('networkidle');
    expect(elsewhere).toEqual([]);
    expect(sent).toEqual([]);
    expect(await keptIn(context, page)).toEqual([]);
  });
}
