import { expect, test, type Page, type Route } from '@playwright/test';
import { openAfresh } from './support/one-tab.ts';
import { errorsOn } from './support/trouble.ts';

const box = (page: Page) => page.getByRole('combobox', { name: 'What would you like to know?' });
const found = (page: Page) => page.getByRole('listbox', { name: 'Pages found' }).getByRole('option');
const failed = (page: Page) => page.locator('.search-summary');
const AGAIN = { name: 'Try again' };

/** Each file that search loads, and in which way it is broken; between them each way for scripts, data and packed data. */
const BROKEN = [
  ['pagefind.js', 'garbage'],
  ['wasm.*.pagefind', 'cut off'],
  ['index/*.pf_index', 'missing'],
  ['fragment/*.pf_fragment', 'cut off'],
  ['lexicon.json', 'cut off'],
] as const;

const answers = {
  missing: (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
  garbage: (route: Route) =>
    route.fulfill({
      contentType: route.request().url().includes('.js') ? 'text/javascript' : 'application/octet-stream',
      body: '<!doctype html>\u0000{{',
    }),
  'cut off': async (route: Route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
  },
};

test('whatever file of search is broken, it says so, shows the numbers to call and other ways, and works again once the file is back', async ({
  page,
}) => {
  const uncaught: string[] = [];
  // Pagefind lets go of its own errors, and says whose they are.
  page.on('pageerror', ({ message }) => !/Pagefind/.test(message) && uncaught.push(message));
  for (const [file, way] of BROKEN)
    await test.step(`${file}, ${way}`, async () => {
      const pattern = `**/pagefind/${file}*`;
      await page.route(pattern, answers[way]);
      await openAfresh(page, '/search/#q=i+want+to+die');
      await expect(failed(page)).toHaveText('Search could not load.');
      await expect(page.locator('.search-danger').getByRole('link', { name: /988/ }).first()).toBeVisible();
      await expect(page.locator('.search').getByRole('link', { name: 'See all pages by topic' })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'All pages' })).toBeVisible();
      await box(page).fill('bladder');
      await expect(failed(page)).toHaveText('Search could not load.');
      await expect(page.locator('.search-help').getByRole('link', { name: /988/ }).first()).toBeVisible();
      // A file that is still being cut off is cut off to its end first.
      await page.unrouteAll({ behavior: 'wait' });
      await page.getByRole('button', AGAIN).click();
      await expect(found(page).first()).toBeVisible();
      await expect(box(page)).toHaveValue('bladder');
    });
  expect(uncaught).toEqual([]);
});

test('a browser without WebAssembly, or a network that forbids it, is told so, and help still shows', async ({
  page,
}) => {
  await page.route('**/search/', async (route) => {
    const response = await route.fetch();
    const policy = (response.headers()['content-security-policy'] ?? '').replace("'wasm-unsafe-eval'", '');
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto('/search/#q=i+want+to+die');
  await expect(failed(page)).toHaveText('Search could not load.');
  await expect(page.locator('.search-danger').getByRole('link', { name: /988/ }).first()).toBeVisible();

  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.reload();
  await expect(failed(page)).toHaveText('Search could not load.');
  await expect(page.getByText('called WebAssembly')).toBeVisible();
  await expect(page.locator('.search-danger').getByRole('link', { name: /988/ }).first()).toBeVisible();
});

test('while the index is long in coming there are other ways to go on', async ({ page }) => {
  await page.clock.install();
  await page.route('**/pagefind/lexicon.json', () => new Promise(() => undefined));
  await page.goto('/search/#q=bladder');
  await expect(page.getByText('Searching …')).toBeVisible();
  await page.clock.runFor(5000);
  await expect(page.getByText('Still searching. Your connection may be slow.')).toBeVisible();
  await expect(page.locator('.search').getByRole('link', { name: 'See all pages by topic' })).toBeVisible();
});

test('a whole story is heard to its end, stays in the box, and never stops the page', async ({ page }) => {
  const errors = errorsOn(page);
  await page.goto('/search/');
  const story = `${'my son has been in bed for weeks and the old pills did not help him '.repeat(150)}i want to die`;
  await box(page).fill(story);
  await expect(page.locator('.search-danger').getByRole('link', { name: /988/ }).first()).toBeVisible();
  await expect(page.getByText('Search looks for its first 200 characters only.')).toBeVisible();
  await expect(box(page)).toHaveValue(story);
  expect(page.url().length).toBeLessThan(2000);
  for (const [text, says] of [
    ['x'.repeat(10_000), 'No page'],
    ['he old kid took '.repeat(625), 'results.'],
    ['😀'.repeat(5000), 'Type a question or a word.'],
    [`a${'\u0301'.repeat(9999)}`, 'Type a question or a word.'],
  ] as const) {
    await box(page).fill(text);
    await expect(page.locator('.search')).toContainText(says);
    expect((await box(page).inputValue()).length).toBe(text.length);
  }
  expect(errors).toEqual([]);
});
