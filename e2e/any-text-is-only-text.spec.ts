import { expect } from '@playwright/test';
import { test } from './support/one-tab.ts';
import { errorsOn } from './support/trouble.ts';

/** Texts that programs stumble over: markup, other directions, pictures, marks, and characters that nobody sees. */
const TEXTS = [
  '<img src=x onerror=alert(1)><script>alert(2)</script>',
  '"><svg/onload=alert(3)>{{7*7}}${7*7}',
  'מה עוזר לדיכאון? \u202Etxet desrever\u202C',
  '👩🏽‍⚕️🧠💊 e\u0301\u0323\u0308 Zalgo\u0336\u0337\u0338',
  'ze\u200Bro\u200D wid\uFEFFth \u00AD',
  'nul \u0000 bell \u0007 escape \u001B',
  'half a pair \uD83D and \uDC8A',
  "'; DROP TABLE sheet; -- %00 %E0%A4%A %",
];

/** Every page with something behind its #, and a name that stands there. */
const STATES = [
  ['/search/', 'q'],
  ['/cost-estimator/', 'price'],
  ['/what-to-expect/', 'first'],
  ['/compare-options/', 'matters'],
  ['/sources/', 'topic'],
  ['/for-clinics/', 'page'],
  ['/my-visit-sheet/', 'sheet'],
  ['/embed/cost-estimator/', 'method'],
  ['/timeline/', ''],
] as const;

test('whatever stands behind the #, a page opens, runs none of it and shows no error', async ({ page }) => {
  const errors = errorsOn(page);
  for (const [url, name] of STATES) {
    await page.goto(url);
    await expect(page.locator('.tool-notice')).toHaveCount(0);
    // One after the other on the page as it is: what a reader does who follows such links.
    const count = await page.evaluate(
      async ([texts, field]) => {
        const before = document.querySelectorAll('main img, main script:not([type]), svg[onload]').length;
        for (const text of [...texts, 'x'.repeat(10_000), '%'.repeat(10_000)]) {
          for (const hash of [`${field}=${text}`, `${field}=${encodeURIComponent(text.toWellFormed())}`, text]) {
            location.hash = hash;
            await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          }
        }
        return document.querySelectorAll('main img, main script:not([type]), svg[onload]').length - before;
      },
      [TEXTS, name] as const,
    );
    expect(count, url).toBe(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('whatever is written into a field is text: on the sheet, in search and among figures', async ({ page }) => {
  const errors = errorsOn(page);
  await page.goto('/my-visit-sheet/');
  const own = page.getByLabel('A line of your own');
  for (const [index, text] of TEXTS.entries()) {
    await own.fill(`${index} ${text}`);
    await page.getByRole('button', { name: 'Add this line' }).click();
    await expect(page.locator('.visit .said')).toHaveCount(index + 1);
  }
  await expect(page.locator('.visit .said').first()).toContainText(TEXTS[0] ?? '');
  // Kept and read again, nothing of it has become anything else.
  const words = await page.locator('.visit .said').allInnerTexts();
  await page.reload();
  await expect(page.locator('.visit .said')).toHaveText(words);
  // A direction that is turned by one line ends with that line.
  expect(words.join('')).not.toMatch(/[\u202A-\u202E\u0000]/);
  await expect(page.locator('main img, main .said *:not(a, small, span)')).toHaveCount(0);
  await page.evaluate(() => localStorage.clear());

  await page.goto('/search/');
  const box = page.getByRole('combobox', { name: 'What would you like to know?' });
  for (const text of TEXTS) {
    await box.fill(text);
    await expect(page.locator('.search-summary')).not.toBeEmpty();
    await expect(page.locator('.search')).not.toContainText('could not load');
  }

  await page.goto('/cost-estimator/');
  const price = page.locator('.controls input[inputmode]').first();
  const sums = await page.locator('.side').innerText();
  for (const text of TEXTS) {
    await price.fill(text);
    await expect(price).toHaveAttribute('aria-invalid', 'true');
  }
  expect(await page.locator('.side').innerText()).toBe(sums);
  expect(errors).toEqual([]);
});
