import { expect, type Page } from '@playwright/test';
import { barriersIn } from './support/barriers.ts';
import { tooWide } from './support/layout.ts';
import { test } from './support/one-tab.ts';
import { SCREENS } from './support/screens.ts';

const URL_OF_LIST = '/sources/';
const entries = (page: Page) => page.locator('.source-entry');
const shown = (page: Page) => entries(page).filter({ visible: true });
const topic = (page: Page) => page.getByRole('combobox', { name: 'Cited on pages about' });
const type = (page: Page) => page.getByRole('combobox', { name: 'Type of source' });
const read = (page: Page) => page.getByRole('combobox', { name: 'How we read it' });
const count = (page: Page) => page.locator('.source-filter .count');
/** The number of entries with a value in one of their facts, by the page itself. */
const having = (page: Page, fact: 'topics' | 'type' | 'read', value: string) =>
  page.locator(`.source-entry[data-${fact}~="${value}"]`).count();

/** The list once the choices work. */
const openList = async (page: Page, hash = '') => {
  await page.goto(`${URL_OF_LIST}${hash}`);
  await expect(topic(page)).toBeEnabled();
};

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list is there by type, with an index by topic, and no choice that does nothing', async ({ page }) => {
    await page.goto(URL_OF_LIST);
    const all = await entries(page).count();
    expect(all).toBeGreaterThan(200);
    await expect(shown(page)).toHaveCount(all);
    await expect(page.locator('.source-filter')).toBeHidden();
    expect(await page.locator('.source-filter').boundingBox()).toBeNull();
    await expect(page.getByRole('heading', { name: 'Randomized trials' })).toBeVisible();
    const costs = page.locator('.topic-index details', { hasText: 'Costs' }).first();
    await costs.locator('summary').click();
    await costs.getByRole('link').first().click();
    const place = decodeURIComponent(new URL(page.url()).hash);
    await expect(page.locator(place)).toBeInViewport();
  });

  test('thirty back-links from all over the list lead into view of a sentence that carries the number of the source', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto(URL_OF_LIST);
    const links = await page.locator('.used a').evaluateAll((found) =>
      found.map((link) => ({
        to: link.getAttribute('href') ?? '',
        title: link.closest('.source-entry')?.querySelector(':scope > p > :is(a, cite)')?.textContent ?? '',
      })),
    );
    const citing = links.filter(({ to }) => !to.includes('=') && !to.startsWith('/get-help-now/'));
    const sample = Array.from({ length: 30 }, (_, at) => citing[Math.floor((at * citing.length) / 30)])
      .filter((link) => link !== undefined)
      // From one sentence to the next of the same page nothing has to load.
      .sort((a, b) => a.to.localeCompare(b.to));
    expect(sample).toHaveLength(30);
    expect(new Set(sample.map(({ to }) => to.split('#')[0])).size).toBeGreaterThan(8);
    for (const { to, title } of sample) {
      await page.goto(to);
      const place = page.locator(`[id="${to.split('#')[1] ?? ''}"]`);
      await expect(place, to).toBeInViewport();
      const cites = await place.evaluate((element, title) => {
        const numbers = [element, ...element.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        return [...document.querySelectorAll('.sources li')].some(
          (work) => numbers.includes(`#${work.id}`) && work.textContent.includes(title),
        );
      }, title);
      expect(cites, `${to} cites ${title}`).toBe(true);
    }
  });
});

test('every back-link of one claim has words of its own', async ({ page }) => {
  await page.goto(URL_OF_LIST);
  const twice = await page.locator('.used').evaluateAll((all) =>
    all.flatMap((used) => {
      const words = [...used.querySelectorAll('a')].map((link) => link.textContent);
      return words.filter((text, at) => words.indexOf(text) < at);
    }),
  );
  expect(twice).toEqual([]);
});

test('the keyboard alone narrows the list, the count is said, and the address keeps the choice', async ({ page }) => {
  await openList(page);
  await type(page).focus();
  await page.keyboard.type('Drug l');
  await page.keyboard.press('Tab');
  await expect(type(page)).toHaveValue('label');
  const labels = await having(page, 'type', 'label');
  await expect(shown(page)).toHaveCount(labels);
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${labels} of \\d+ sources are shown.$`));
  await expect(page).toHaveURL(/\/sources\/#type=label$/);
  await expect(page.getByRole('heading', { name: 'Randomized trials' })).toBeHidden();

  await page.reload();
  await expect(type(page)).toHaveValue('label');
  await expect(shown(page)).toHaveCount(labels);
  await page.getByRole('button', { name: 'Show all' }).focus();
  await page.keyboard.press('Enter');
  await expect(shown(page)).toHaveCount(await entries(page).count());
  await expect(page).toHaveURL(/\/sources\/$/);
});

test('choices add up, and what fits nothing says so', async ({ page }) => {
  await openList(page, '#topic=costs&read=recalled');
  await expect(topic(page)).toHaveValue('costs');
  await expect(read(page)).toHaveValue('recalled');
  const both = await page.locator('.source-entry[data-topics~="costs"][data-read~="recalled"]').count();
  await expect(shown(page)).toHaveCount(both);
  await type(page).selectOption('animal');
  await expect(shown(page)).toHaveCount(0);
  await expect(count(page)).toHaveText(/^None of the \d+ sources fits/);
});

for (const hash of ['#topic=weather', '#type=rct&type=', '#color=red', '#=', `#topic=${'x'.repeat(3000)}`])
  test(`an odd address ${hash.slice(0, 20)} falls back to the whole list and says so`, async ({ page }) => {
    await openList(page, hash);
    await expect(page.getByText('A part of the link could not be used')).toBeVisible();
    await expect(topic(page)).toHaveValue('all');
  });

test('a link to a source that the choice hides shows the list again, with the source in view', async ({ page }) => {
  await openList(page, '#type=label');
  const trial = page.locator('.source-entry[data-type="rct"]').first().getByRole('heading', { includeHidden: true });
  const id = await trial.getAttribute('id');
  await page.evaluate((place) => {
    location.hash = place ?? '';
  }, id);
  await expect(trial).toBeInViewport();
  await expect(type(page)).toHaveValue('all');
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
});

for (const [screen, viewport] of SCREENS)
  test(`a narrowed list has no barriers and fits, on a ${screen}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openList(page, '#type=label');
    expect(await barriersIn(page)).toEqual([]);
    expect(await tooWide(page)).toEqual([]);
  });
