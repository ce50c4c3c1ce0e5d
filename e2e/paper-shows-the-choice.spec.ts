import { expect, type Page } from '@playwright/test';
import { test } from './support/one-tab.ts';

/** Controls that paper cannot work. */
const controls = (page: Page) =>
  page
    .locator('main')
    .locator('input:not([type="checkbox"]), select, button:not(.term), textarea')
    .filter({ visible: true });
const onPaper = (page: Page) => page.emulateMedia({ media: 'print' });

test('printed from the middle of using it, each page carries what the reader chose, and no control', async ({
  page,
}) => {
  const main = page.locator('main');
  const steps: readonly [what: string, use: () => Promise<void>, says: readonly string[]][] = [
    [
      'search with results',
      async () => {
        await page.goto('/search/#q=bladder');
        await expect(page.getByRole('listbox', { name: 'Pages found' })).toBeVisible();
      },
      ['You asked: “bladder”', 'results.', 'What about my bladder?'],
    ],
    [
      'search before a question: the list of all pages',
      () => page.goto('/search/').then(() => undefined),
      ['All pages', 'What is ketamine therapy?'],
    ],
    [
      'the estimator with a price of one’s own',
      () =>
        page
          .goto('/cost-estimator/#price=512')
          .then(() => expect(page.locator('.controls input').first()).toBeVisible()),
      ['$512'],
    ],
    [
      'the path with dates and a tick',
      () =>
        page
          .goto('/what-to-expect/#first=2027-11-05&days=fri.tue')
          .then(() => expect(page.locator('.expect.ready')).toBeVisible()),
      ['Friday, November 5, 2027', 'Tuesday, November 9, 2027'],
    ],
    [
      'a comparison',
      () =>
        page
          .goto('/compare-options/#matters=cost&by=name')
          .then(() => expect(page.locator('.choices:not([inert])')).toBeVisible()),
      ['Marked: ', 'Order of the options: '],
    ],
    [
      'an article with a note open',
      async () => {
        await page.goto('/timeline/');
        await page.locator('details.note summary').first().click();
      },
      ['Checked against its sources'],
    ],
    ['the questions', () => page.goto('/faq/').then(() => undefined), ['Yes, it can be']],
  ];
  for (const [what, use, says] of steps)
    await test.step(what, async () => {
      await page.emulateMedia({ media: 'screen' });
      await use();
      await onPaper(page);
      const words = await main.innerText();
      for (const text of says) expect(words, what).toContain(text);
      expect(await controls(page).count(), what).toBe(0);
    });
});

test('a page printed behind the open search dialog is the page', async ({ page }) => {
  await page.goto('/safety/');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
  await onPaper(page);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
});
