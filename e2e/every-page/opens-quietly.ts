import { expect, type BrowserContext, type Page } from '@playwright/test';
import { errorsOn } from '../support/trouble.ts';

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

/**
 * Listens to a page that is about to be opened. What is returned looks at the end of the visit: no error, no other host
 * asked, nothing kept about the visitor.
 */
export function listenTo(page: Page, home: string): () => Promise<void> {
  const trouble = troubleOn(page);
  const sent = sentFrom(page, home);
  return async () => {
    await page.mouse.wheel(0, 100_000);
    await page.keyboard.press('Tab');
    await page.waitForLoadState('networkidle');
    expect.soft(trouble, 'errors').toEqual([]);
    expect.soft(sent, 'sent elsewhere').toEqual([]);
    expect.soft(await keptIn(page.context(), page), 'kept in the browser').toEqual([]);
  };
}
