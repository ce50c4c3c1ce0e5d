import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ARTICLE, EVERY_SCREEN } from './support/addresses.ts';
import { LAPTOP, PHONE } from './support/screens.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, one line for each place: `color-contrast: p.meta > span`. */
async function barriersOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`));
}

for (const [screen, viewport] of [['phone', PHONE], ['laptop', LAPTOP]] as const) {
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport, reducedMotion: 'reduce' });

    for (const url of EVERY_SCREEN) {
      test(`${url} has no barrier that axe finds, light or dark`, async ({ page }) => {
        await page.goto(url);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await barriersOn(page), colorScheme).toEqual([]);
        }
      });
    }

    test('notes and definitions have none either once they are open', async ({ page }) => {
      await page.goto(ARTICLE);
      await page.locator('details').evaluateAll((notes) => notes.forEach((note) => note.setAttribute('open', '')));
      await page.locator('button.term').first().click();
      expect(await barriersOn(page)).toEqual([]);
    });
  });
}
