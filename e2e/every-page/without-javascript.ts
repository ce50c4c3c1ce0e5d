import { expect, type Page } from '@playwright/test';

/** The words of the main text, whatever the space between them. */
const mainText = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ').trim();

/** The same words, with JavaScript and without. */
export async function expectSameWords(page: Page, plainPage: Page): Promise<void> {
  expect.soft(await mainText(plainPage), 'the words without JavaScript').toBe(await mainText(page));
}

/** The way to help is in the first screen, and one tap away: for a page without JavaScript. */
export async function expectHelpInFirstScreen(plainPage: Page): Promise<void> {
  const help = plainPage.getByRole('banner').getByRole('link', { name: 'Get help now' });
  await expect.soft(help).toBeInViewport({ ratio: 1 });
  await expect.soft(help).toHaveAttribute('href', '/get-help-now/');
  await help.click({ trial: true });
}
