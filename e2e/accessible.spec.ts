import { expect } from '@playwright/test';
import { ARTICLE } from './support/addresses.ts';
import { barriersIn } from './support/barriers.ts';
import { test } from './support/one-tab.ts';
import { SCREENS } from './support/screens.ts';

test.use({ reducedMotion: 'reduce' });

for (const [screen, viewport] of SCREENS) {
  test(`on a ${screen}, notes and definitions have none either once they are open`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(ARTICLE);
    await page.locator('details').evaluateAll((notes) => notes.forEach((note) => note.setAttribute('open', '')));
    await page.locator('button.term').first().click();
    expect(await barriersIn(page)).toEqual([]);
  });
}
