import { test as base, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';

/**
 * A small file of the site. Who goes there and back opens a page afresh, also one that only differs after the #. The way
 * over about:blank would take the browser a new process each time, and that takes longer than to open the page.
 */
const AWAY = '/favicon.svg';

/** Opens an address afresh: a change behind the # alone would not load the page again. */
export async function openAfresh(page: Page, address: string): Promise<void> {
  const isThere = page.url().replace(/#.*/, '').endsWith(address.replace(/#.*/, ''));
  if (isThere) await page.goto(AWAY);
  await page.goto(address);
}

/** Takes back what a test gave to the browser of its tab, and what the pages kept there. */
async function tidy(tab: Page): Promise<void> {
  tab.removeAllListeners();
  const others = tab
    .context()
    .pages()
    .filter((page) => page !== tab);
  await Promise.all(others.map((page) => page.close()));
  await tab.unrouteAll({ behavior: 'ignoreErrors' });
  await tab.context().clearPermissions();
  await tab.goto(AWAY);
  await tab.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}

/**
 * `test` for promises that are tried by looking: the pages of a worker share one tab with JavaScript and one without,
 * since a new browser context for each takes longer than the look. The screen of `test.use` is set for each test, and
 * what was kept, routes and permissions are taken back. A time zone, a touch screen, scripts, a clock or an empty cache
 * need the fresh context of Playwright's own `test`.
 */
export const test = base.extend<object, { tabs: Record<'scripted' | 'plain', () => Promise<Page>> }>({
  tabs: [
    async ({ browser }, use, { project }) => {
      const baseURL = project.use.baseURL ?? '';
      const contexts: BrowserContext[] = [];
      const tabIn = async (options: BrowserContextOptions) => {
        const context = await browser.newContext({ baseURL, ...options });
        contexts.push(context);
        return context.newPage();
      };
      const opened: Partial<Record<'scripted' | 'plain', Promise<Page>>> = {};
      await use({
        scripted: () => (opened.scripted ??= tabIn({})),
        plain: () => (opened.plain ??= tabIn({ javaScriptEnabled: false })),
      });
      await Promise.all(contexts.map((context) => context.close()));
    },
    { scope: 'worker' },
  ],
  page: async ({ tabs, javaScriptEnabled, viewport, reducedMotion, forcedColors }, use) => {
    const tab = javaScriptEnabled ? await tabs.scripted() : await tabs.plain();
    await tidy(tab);
    await tab.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await tab.emulateMedia({
      media: null,
      colorScheme: 'light',
      reducedMotion: reducedMotion ?? null,
      forcedColors: forcedColors ?? null,
    });
    await use(tab);
  },
  context: async ({ page }, use) => use(page.context()),
});
