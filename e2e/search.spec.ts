import { expect, test as testAfresh, type Page } from '@playwright/test';
import { test } from './support/one-tab.ts';

const boxIn = (page: Page) => page.getByRole('dialog').getByRole('searchbox');
const results = (page: Page) => page.getByRole('list', { name: 'Pages found' });

async function searchFor(page: Page, query: string) {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(boxIn(page)).toBeFocused();
  await page.keyboard.type(query);
}

test.describe('search opens', () => {
  for (const [way, open] of [
    [
      'from the header by a click',
      (page: Page) =>
        page
          .getByRole('banner')
          .getByRole('link', { name: /^Search/ })
          .click(),
    ],
    ['by the / key', (page: Page) => page.keyboard.press('/')],
    ['by Control and K', (page: Page) => page.keyboard.press('Control+k')],
  ] as const) {
    test(way, async ({ page }) => {
      await page.goto('/safety/');
      await open(page);
      await expect(boxIn(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    });
  }

  test('in the box of the search page, when the reader is there', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('searchbox')).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('and gives the focus back when it closes', async ({ page }) => {
    await page.goto('/safety/');
    const link = page.getByRole('banner').getByRole('link', { name: /^Search/ });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(boxIn(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  });
});

test('nothing of search is fetched before the reader turns to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/safety/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|dialog|preact/.test(path))).toEqual([]);
});

test('a result opens at the matching section, with the words marked', async ({ page }) => {
  await searchFor(page, 'bladder');
  await expect(results(page).locator('mark').first()).toHaveText(/^bladder$/i);
  const section = results(page).locator('a[href^="/safety/#"]').first();
  const title = await section.innerText();
  await section.click();
  await expect(page).toHaveURL(/\/safety\/#.+/);
  await expect(page.locator(':target')).toContainText(title);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a section of the page one is on opens too, and the dialog makes room', async ({ page }) => {
  await page.goto('/safety/');
  await page.keyboard.press('/');
  await expect(boxIn(page)).toBeFocused();
  await page.keyboard.type('bladder');
  await results(page).locator('a[href^="/safety/#"]').first().click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator(':target')).toBeInViewport();
});

test('the keyboard alone is enough', async ({ page }) => {
  await searchFor(page, 'bladder');
  const links = results(page).getByRole('link');
  await expect(links.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(boxIn(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(links.first()).toBeFocused();
  const address = await links.first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('more pages follow on request, with the focus on the first of them', async ({ page }) => {
  await searchFor(page, 'bladder');
  const pages = results(page).locator('.search-page');
  await expect(pages).toHaveCount(5);
  await page.getByRole('button', { name: 'Show more pages' }).click();
  await expect(pages.nth(5)).toBeFocused();
});

test('how many pages were found is said once, when it is settled', async ({ page }) => {
  await searchFor(page, 'bladder');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/pages? found\.$/);
});

test.describe('the query lives behind the # of the address', () => {
  test('one that arrives as ?q= is moved there', async ({ page }) => {
    await page.goto('/search/?q=bladder%20pain');
    await expect(page).toHaveURL(/\/search\/#q=bladder\+pain$/);
    await expect(page.getByRole('searchbox')).toHaveValue('bladder pain');
    await expect(results(page).getByRole('link').first()).toBeVisible();
  });

  test('what is typed is kept there, and Back brings it again', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').fill('bladder');
    await expect(page).toHaveURL(/#q=bladder$/);
    await results(page).getByRole('link').first().click();
    await expect(page).not.toHaveURL(/\/search\//);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('bladder');
  });

  test('markup in it is only text', async ({ page }) => {
    await page.goto('/search/#q=<img src=x onerror=alert(1)>');
    await expect(page.getByRole('searchbox')).toHaveValue('<img src=x onerror=alert(1)>');
    await expect(page.locator('main img')).toHaveCount(0);
  });
});

test('what is typed goes nowhere: not to another host, and in no address', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await searchFor(page, 'bladder');
  await expect(results(page).getByRole('link').first()).toBeVisible();
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '-'))).toEqual([]);
  expect(asked.filter((url) => /bladder/i.test(url))).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
});

const expectOtherWays = async (page: Page) => {
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('link', { name: 'See all pages by topic' })).toHaveAttribute(
    'href',
    '/search/#all-pages',
  );
  await expect(dialog.getByRole('link', { name: /^Get help now:/ })).toHaveAttribute('href', '/get-help-now/');
};

test('a misspelling is searched as what it was meant to be; the reader can have it as typed', async ({ page }) => {
  await searchFor(page, 'infusion bladdr');
  await expect(page.getByText('Showing results for “bladder”.')).toBeVisible();
  await page.getByRole('button', { name: 'Search for “bladdr” instead' }).click();
  await expect(page.getByText('Showing results for')).toHaveCount(0);
  await expect(boxIn(page)).toBeFocused();
  await expect(boxIn(page)).toHaveValue('infusion bladdr');
});

test('a question that was asked is answered in the list, and opens at its answer', async ({ page }) => {
  await searchFor(page, 'is it addictive');
  const first = results(page).getByRole('listitem').first();
  await expect(first).toContainText('Question');
  await expect(first).toContainText('Yes, it can be');
  await first.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/faq\/#is-it-addictive$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('no result is said so, with other ways to go on', async ({ page }) => {
  await searchFor(page, 'xylophone');
  await expect(page.getByRole('dialog').getByText('No page found for “xylophone”.').first()).toBeVisible();
  await expectOtherWays(page);
});

testAfresh('a search that cannot load says so, and works again when it can', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await searchFor(page, 'bladder');
  await expect(page.getByRole('dialog').getByText('Search could not load.').first()).toBeVisible();
  await expectOtherWays(page);
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page).getByRole('link').first()).toBeVisible();
});

test('on a small phone nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await searchFor(page, 'insurance');
  await expect(results(page).getByRole('link').first()).toBeVisible();
  expect(await page.locator('.search-sheet').evaluate((sheet) => sheet.scrollWidth)).toBeLessThanOrEqual(320);
  for (const target of await page.getByRole('dialog').locator('a, button, input').all()) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page is listed by topic, and the missing box is explained', async ({ page, request }) => {
    const sitemap = await (await request.get('/sitemap-0.xml')).text();
    const pages = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map(([, path]) => path);
    await page.goto('/search/');
    const links = await page.getByRole('list', { name: 'All pages' }).getByRole('link').all();
    const listed = await Promise.all(links.map((link) => link.getAttribute('href')));
    // The home page and this one need no entry.
    expect(listed.sort()).toEqual(pages.filter((path) => path !== '/' && path !== '/search/').sort());
    await expect(page.getByText('The search box needs JavaScript.')).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
  });
});
