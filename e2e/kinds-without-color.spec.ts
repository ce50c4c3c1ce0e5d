import { expect } from '@playwright/test';
import { ARTICLE } from './support/addresses.ts';
import { test } from './support/one-tab.ts';

const KINDS = [
  ['study', /^(studies|on record)\b/i],
  ['report', /^people report$/i],
  ['unknown', /^not known$/i],
] as const;

test.describe('in forced colors', () => {
  test.use({ forcedColors: 'active', javaScriptEnabled: false });

  for (const [kind, words] of KINDS) {
    test(`a statement of the kind "${kind}" still says what it is`, async ({ page }) => {
      await page.goto(ARTICLE);
      const labels = page.locator(`.says.${kind} > .kind`);
      expect(await labels.count()).toBeGreaterThan(0);
      for (const label of await labels.all()) {
        await expect(label).toBeVisible();
        expect((await label.innerText()).split('\n')[0]?.trim()).toMatch(words);
      }
    });
  }

  test('buttons keep an outline', async ({ page }) => {
    await page.goto(ARTICLE);
    const help = page.getByRole('link', { name: 'Get help now' });
    expect(await help.evaluate((link) => getComputedStyle(link).borderTopStyle)).toBe('solid');
  });
});
