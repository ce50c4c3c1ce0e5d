import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ARTICLE, EVERY_SCREEN } from './support/addresses.ts';
import { LAPTOP, PHONE } from './support/screens.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that can tell light from dark. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

// One page without frames needs no second one, and what passed needs no report: both take a third of the time.
const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

/** What axe finds, one line for each place: `color-contrast: p.meta > span`. */
async function barriersIn(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`));
}

for (const [screen, viewport] of [
  ['phone', PHONE],
  ['laptop', LAPTOP],
] as const) {
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport, reducedMotion: 'reduce' });

    for (const url of EVERY_SCREEN) {
      test(`${url} has no barrier that axe finds, light or dark`, async ({ page }) => {
        await page.goto(url);
        await page.emulateMedia({ colorScheme: 'light' });
        expect(await barriersIn(axeOn(page).withTags(RULES)), 'light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await barriersIn(axeOn(page).withRules(COLOR_RULES)), 'dark').toEqual([]);
      });
    }

    test('notes and definitions have none either once they are open', async ({ page }) => {
      await page.goto(ARTICLE);
      await page.locator('details').evaluateAll((notes) => notes.forEach((note) => note.setAttribute('open', '')));
      await page.locator('button.term').first().click();
      expect(await barriersIn(axeOn(page).withTags(RULES))).toEqual([]);
    });
  });
}
