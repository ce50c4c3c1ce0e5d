import { expect } from '@playwright/test';
import { ARTICLE } from './support/addresses.ts';
import { test } from './support/one-tab.ts';
import { SCREENS } from './support/screens.ts';

for (const [screen, viewport] of SCREENS) {
  test.describe(`without JavaScript, on a ${screen}`, () => {
    test.use({ javaScriptEnabled: false, viewport, reducedMotion: 'reduce' });

    test('the number after a sentence leads to its source, and the arrow back to the sentence', async ({ page }) => {
      await page.goto(ARTICLE);
      const number = page.locator('.cite a[id]').nth(2);
      const [place, anchor] = [await number.getAttribute('href'), await number.getAttribute('id')];
      await number.click();
      const source = page.locator(place ?? '');
      await expect(source).toBeInViewport();
      await expect(source.locator('a[href^="https://"]').first()).toBeVisible();

      await source.locator(`a[href="#${anchor}"]`).click();
      await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    });
  });
}

test('every source of an article has a way back to each place that cites it', async ({ page }) => {
  await page.goto(ARTICLE);
  const cited = await page
    .locator('.cite a[id]')
    .evaluateAll((links) => links.map((link) => `${link.getAttribute('href')} from #${link.id}`));
  const back = await page
    .locator('.sources li')
    .evaluateAll((works) =>
      works.flatMap((work) =>
        [...work.querySelectorAll('.back a')].map((link) => `#${work.id} from ${link.getAttribute('href')}`),
      ),
    );
  expect(cited.length).toBeGreaterThan(2);
  for (const citation of cited) expect(back).toContain(citation);
});
