import { expect, test as testAfresh, type Page } from '@playwright/test';
import { expectNoBarriers } from './support/barriers.ts';
import { test } from './support/one-tab.ts';

const boxIn = (page: Page) => page.getByRole('dialog').getByRole('combobox', { name: 'What would you like to know?' });
const results = (page: Page) => page.getByRole('listbox', { name: 'Pages found' });
const options = (page: Page) => results(page).getByRole('option');
const chosen = (page: Page) => results(page).getByRole('option', { selected: true });

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
    await expect(page.getByRole('combobox', { name: 'What would you like to know?' })).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: 'What would you like to know?' })).toBeFocused();
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
  const title = await section.locator('.search-title').innerText();
  await section.click();
  await expect(page).toHaveURL(/\/safety\/#.+/);
  await expect(page.locator(new URL(page.url()).hash.replace(/:~:.*/, ''))).toContainText(title);
  // The browser takes the words that it marks for the target.
  await expect(page.locator(':target')).toContainText(/bladder/i);
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

test('the keyboard alone is enough, and the cursor stays in the box', async ({ page }) => {
  await searchFor(page, 'bladder');
  await expect(options(page).first()).toBeVisible();
  await expect(boxIn(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(chosen(page)).toHaveCount(1);
  await expect(boxIn(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options(page).nth(1).getAttribute('id')) ?? '',
  );
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toHaveCount(0);
  await expect(boxIn(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  const address = await options(page).first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('the last option is the end of the way down, and Escape takes back one thing after the other: choice, words, box', async ({
  page,
}) => {
  await searchFor(page, 'glaucoma');
  await expect(options(page).first()).toBeVisible();
  const count = await options(page).count();
  for (let step = 0; step < count + 2; step += 1) await page.keyboard.press('ArrowDown');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).last()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(chosen(page)).toHaveCount(0);
  await expect(boxIn(page)).toHaveValue('glaucoma');
  await page.keyboard.press('Escape');
  await expect(boxIn(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('every option has a name, and its page as a group around it', async ({ page }) => {
  await searchFor(page, 'bladder');
  await expect(options(page).first()).toBeVisible();
  for (const option of await options(page).all()) await expect(option).toHaveAccessibleName(/\S/);
  const group = results(page).getByRole('group').first();
  await expect(group).toHaveAccessibleName(await group.locator('.search-title').first().innerText());
});

for (const [what, query, sign] of [
  ['results', 'bladder', 'results.'],
  ['a misspelling', 'infuson', 'Showing results for “infusion”'],
  ['a question about something else', 'how do i change a flat tire on a honda civic', 'No page'],
  ['a query in danger', 'ya no quiero vivir', 'See all pages by topic'],
] as const)
  test(`axe finds no barrier in what is shown for ${what}, on a phone or a laptop, light or dark`, async ({ page }) => {
    await searchFor(page, query);
    await expect(page.locator('.search')).toContainText(sign);
    await expectNoBarriers(page);
  });

test('more results follow on request, with the focus on the first of them', async ({ page }) => {
  await searchFor(page, 'insurance');
  const groups = results(page).getByRole('group');
  await expect(groups).toHaveCount(5);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(groups.nth(5).getByRole('option').first()).toBeFocused();
});

test('results can be narrowed to a kind and a topic, with their counts, until the next question', async ({ page }) => {
  await searchFor(page, 'insurance');
  const kind = page.getByRole('combobox', { name: 'All kinds' });
  const [, count = ''] =
    /\((\d+)\)/.exec((await kind.getByRole('option', { name: /^Questions/ }).textContent()) ?? '') ?? [];
  await kind.selectOption({ label: `Questions (${count})` });
  await expect(page.locator('.search-summary')).toHaveText(
    Number(count) > 5 ? `The best 5 of ${count} results.` : new RegExp(`^${count} results?\\.$`),
  );
  for (const label of await results(page).locator('.search-topic').allTextContents()) expect(label).toBe('Question');
  await boxIn(page).fill('insurance spravato');
  await expect(kind).toHaveValue('');
});

test('what was found is said once, when it is settled', async ({ page }) => {
  await searchFor(page, 'bladder');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\d results?\.$/);
});

test.describe('the query lives behind the # of the address', () => {
  test('one that arrives as ?q= is moved there', async ({ page }) => {
    await page.goto('/search/?q=bladder%20pain');
    await expect(page).toHaveURL(/\/search\/#q=bladder\+pain$/);
    await expect(page.getByRole('combobox', { name: 'What would you like to know?' })).toHaveValue('bladder pain');
    await expect(options(page).first()).toBeVisible();
  });

  test('what is typed is kept there, and Back brings it again', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('combobox', { name: 'What would you like to know?' }).fill('bladder');
    await expect(page).toHaveURL(/#q=bladder$/);
    await options(page).first().click();
    await expect(page).not.toHaveURL(/\/search\//);
    await page.goBack();
    await expect(page.getByRole('combobox', { name: 'What would you like to know?' })).toHaveValue('bladder');
  });

  test('markup in it is only text', async ({ page }) => {
    await page.goto('/search/#q=<img src=x onerror=alert(1)>');
    await expect(page.getByRole('combobox', { name: 'What would you like to know?' })).toHaveValue(
      '<img src=x onerror=alert(1)>',
    );
    await expect(page.locator('main img')).toHaveCount(0);
  });
});

test('what is typed goes nowhere: not to another host, and in no address', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await searchFor(page, 'bladder');
  await expect(options(page).first()).toBeVisible();
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '-'))).toEqual([]);
  expect(asked.filter((url) => /bladder/i.test(url))).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
});

const expectOtherWays = async (page: Page) => {
  const dialog = page.getByRole('dialog');
  for (const [name, address] of [
    ['See all pages by topic', '/search/#all-pages'],
    ['See all words from A to Z', '/glossary/#letters'],
  ] as const)
    await expect(dialog.getByRole('link', { name })).toHaveAttribute('href', address);
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
  const first = options(page).first();
  await expect(first).toContainText('Question');
  await expect(first).toContainText('Yes, it can be');
  await first.click();
  await expect(page).toHaveURL(/\/faq\/#is-it-addictive$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('no result is said so, with other ways to go on', async ({ page }) => {
  await searchFor(page, 'xylophone');
  await expect(page.getByRole('dialog').getByText('No page found for “xylophone”.').first()).toBeVisible();
  await expectOtherWays(page);
});

test('a question about something else is told apart, and shown the nearest that is here', async ({ page }) => {
  await searchFor(page, 'how do i change a flat tire on a honda civic');
  await expect(
    page
      .getByRole('dialog')
      .getByText(/^No page answers “how do i change/)
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('listbox', { name: 'Nearest pages' }).getByRole('option').first()).toBeVisible();
  await expectOtherWays(page);
});

test('an unknown word is met with one that it may have been', async ({ page }) => {
  await searchFor(page, 'infuson');
  await page.getByRole('button', { name: 'Search for “infuson” instead' }).click();
  await page.getByRole('button', { name: '“infusion”' }).click();
  await expect(boxIn(page)).toHaveValue('infusion');
  await expect(boxIn(page)).toBeFocused();
  await expect(options(page).first()).toBeVisible();
});

testAfresh(
  'who goes offline in the middle of a word is told so, still has the numbers to call, and finds the answer once the connection is back',
  async ({ page, context }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await expect(boxIn(page)).toBeFocused();
    await page.keyboard.type('blad');
    await context.setOffline(true);
    await page.keyboard.type('der');
    await expect(page.getByText('You are offline. Search works again as soon as you have a connection.')).toBeVisible();
    await expect(page.getByRole('dialog').getByRole('link', { name: /988/ }).first()).toBeVisible();
    await context.setOffline(false);
    await expect(options(page).first()).toBeVisible();
    await expect(boxIn(page)).toHaveValue('bladder');
  },
);

testAfresh('a slow index is waited for, and the reader told; a late answer never overtakes', async ({ page }) => {
  await page.clock.install();
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/lexicon.json', async (route) => {
    await gate;
    await route.continue();
  });
  await searchFor(page, 'bladder');
  await page.clock.runFor(300);
  await expect(page.getByText('Searching …')).toBeVisible();
  await page.clock.runFor(5000);
  await expect(page.getByText('Still searching. Your connection may be slow.')).toBeVisible();
  await boxIn(page).fill('glaucoma');
  await page.clock.runFor(300);
  release();
  await expect(options(page).first()).toBeVisible();
  await page.clock.runFor(1000);
  await expect(page.locator('.search-excerpt mark').first()).toHaveText(/glaucoma/i);
});

testAfresh('a search that cannot load says so, and works again when it can', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await searchFor(page, 'bladder');
  await expect(page.getByRole('dialog').getByText('Search could not load.').first()).toBeVisible();
  await expectOtherWays(page);
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(options(page).first()).toBeVisible();
});

test('on a small phone nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await searchFor(page, 'insurance');
  await expect(options(page).first()).toBeVisible();
  expect(await page.locator('.search-sheet').evaluate((sheet) => sheet.scrollWidth)).toBeLessThanOrEqual(320);
  for (const target of await page.getByRole('dialog').locator('a, button, input, select').all()) {
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
    await expect(page.getByRole('combobox', { name: 'What would you like to know?' })).toHaveCount(0);
  });
});
