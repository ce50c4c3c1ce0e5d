import { test as base, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';

/**
 * `test` for promises that are tried by looking: the pages of a worker share one tab with JavaScript and one without,
 * since a new browser context for each takes longer than the look. The screen of `test.use` is set for each test; what a
 * test adds to the browser (routes, permissions, a time zone, scripts) needs the fresh context of Playwright's own `test`.
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
    // Away from the page of the last test, or an address that only differs after the # would not load anew.
    await tab.goto('about:blank');
    await tab.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await tab.emulateMedia({
      media: null,
      colorScheme: 'light',
      reducedMotion: reducedMotion ?? null,
      forcedColors: forcedColors ?? null,
    });
    await use(tab);
    tab.removeAllListeners();
  },
  context: async ({ page }, use) => use(page.context()),
});
