import { expect } from '@playwright/test';
import { test } from './support/one-tab.ts';

const URL_OF_PAGE = '/how-we-check/self-assessment/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('how we check leads to the self-assessment, and both show the same counts', async ({ page }) => {
    await page.goto('/how-we-check/');
    const shown = await page.locator('main .counted').allInnerTexts();
    expect(shown.length).toBe(5);
    await page.getByRole('main').getByRole('link', { name: 'self-assessment', exact: true }).click();
    await expect(page).toHaveURL(URL_OF_PAGE);
    expect(await page.locator('.counts').allInnerTexts()).toEqual(shown);
  });

  test('each count is that of the list under it', async ({ page }) => {
    await page.goto(URL_OF_PAGE);
    for (const [index, counts] of (await page.locator('.counts').allInnerTexts()).entries()) {
      const verdicts = await page.locator('.criteria').nth(index).locator('.verdict').allInnerTexts();
      for (const [verdict, words] of [
        ['Met', 'met'],
        ['Partly met', 'partly met'],
        ['Not met', 'not met'],
      ] as const) {
        const count = verdicts.filter((text) => text === verdict).length;
        if (count > 0) expect(counts).toMatch(new RegExp(`[ ,]${count} ${words}`));
        else expect(counts).not.toMatch(new RegExp(`\\d ${words}`));
      }
    }
  });

  test('it says who judged, that it is no certificate, and what only people can do', async ({ page }) => {
    await page.goto(URL_OF_PAGE);
    const main = page.getByRole('main');
    await expect(main).toContainText('We assessed the site ourselves');
    await expect(main).toContainText('Nobody certified it');
    await expect(main).toContainText('We have not applied and do not hold it');
    await expect(main.locator('li.not-met', { hasText: 'Users take part' })).toBeVisible();
  });

  test('what is met or partly met leads to a place on the site that is there', async ({ page, request }) => {
    await page.goto(URL_OF_PAGE);
    const links = page.locator('.criteria li:is(.met, .partly) a');
    expect(await links.count()).toBe(await page.locator('.criteria li:is(.met, .partly)').count());
    const pages = new Set(
      await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')?.split('#')[0] ?? '')),
    );
    for (const address of pages) expect((await request.get(address)).status(), address).toBe(200);
  });
});
