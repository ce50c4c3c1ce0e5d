import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, type Response } from '@playwright/test';
import { BUDGETS, kindOf } from '../src/checks/budgets.ts';
import { ARTICLE, TABLE_ARTICLE } from './support/addresses.ts';
import { test } from './support/one-tab.ts';

const ARTICLES = [ARTICLE, TABLE_ARTICLE, '/cost/'];
const TOOLS = ['/cost-estimator/', '/what-to-expect/', '/compare-options/', '/my-visit-sheet/', '/for-clinics/'];
const OTHERS = ['/', '/get-help-now/', '/about/', '/faq/', '/objections/', '/glossary/', '/sources/', '/search/'];
const FOR_USE = ['/handouts/preparing/', '/embed/cost-estimator/', '/embed/what-to-expect/'];

/** What a page asks for until it is quiet, with bytes as a good host would send them. */
async function openedAt(page: Page, url: string) {
  const asked: string[] = [];
  const sizes: Record<'document' | 'script', Promise<number>[]> = { document: [], script: [] };
  const count = (response: Response) => {
    asked.push(new URL(response.url()).pathname);
    const type = response.request().resourceType();
    if (type === 'document' || type === 'script')
      sizes[type].push(response.body().then((body) => brotliCompressSync(body).length));
  };
  page.on('response', count);
  // The tab has been elsewhere on the site; whoever comes for the first time has nothing of it yet.
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(url, { waitUntil: 'networkidle' });
  if (TOOLS.includes(url)) await expect(page.locator('main :is(input, select)').first()).toBeVisible();
  // An island on a busy machine may still ask for its parts after the page was quiet; once it stands, it has them.
  await expect(page.locator('astro-island[ssr][client="load"]')).toHaveCount(0);
  page.off('response', count);
  await session.detach();
  const sum = async (all: readonly Promise<number>[]) =>
    (await Promise.all(all)).reduce((total, bytes) => total + bytes, 0);
  return { asked, html: await sum(sizes.document), script: await sum(sizes.script) };
}

for (const url of [...ARTICLES, ...TOOLS, ...OTHERS, ...FOR_USE])
  test(`${url} keeps the budget of its kind until the reader acts`, async ({ page }) => {
    const budget = BUDGETS[kindOf(url, ARTICLES.includes(url))];
    const { asked, html, script } = await openedAt(page, url);
    expect.soft(html).toBeLessThanOrEqual(budget.html);
    expect.soft(script).toBeLessThanOrEqual(budget.script);
    expect.soft(asked.length, asked.join(' ')).toBeLessThanOrEqual(budget.requests);
    // An article is one response; only small modules come after it.
    if (ARTICLES.includes(url))
      expect.soft(asked.filter((path) => path !== '/favicon.svg' && !path.endsWith('.js'))).toEqual([url]);
  });

test('an article can be read on a line that breaks after the first response', async ({ page }) => {
  await page.route('**', (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
  await page.goto(ARTICLE);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily)).toContain('Palatino');
});
