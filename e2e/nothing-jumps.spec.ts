import { expect } from '@playwright/test';
import { ARTICLE, TABLE_ARTICLE } from './support/addresses.ts';
import { test } from './support/one-tab.ts';
import { SCREENS } from './support/screens.ts';
import { shiftsOn } from './support/shifts.ts';

for (const [screen, viewport] of SCREENS) {
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport });

    for (const url of ['/', ARTICLE, TABLE_ARTICLE, '/cost/', '/faq/']) {
      test(`nothing on ${url} moves unless the reader moves it`, async ({ page }) => {
        await page.goto(url, { waitUntil: 'networkidle' });
        for (let screens = 0; screens < 4; screens += 1) {
          await page.mouse.wheel(0, viewport.height);
          await page.waitForTimeout(60);
        }
        expect(await shiftsOn(page)).toEqual([]);
      });
    }
  });
}
