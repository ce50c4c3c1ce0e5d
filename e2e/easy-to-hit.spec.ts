import { expect } from '@playwright/test';
import { ARTICLE } from './support/addresses.ts';
import { test } from './support/one-tab.ts';
import { LAPTOP, PHONE } from './support/screens.ts';

const SMALLEST = 44;

for (const [screen, viewport] of [
  ['small phone', { width: 320, height: 568 }],
  ['phone', PHONE],
  ['laptop', LAPTOP],
] as const) {
  test(`every control of the header is at least ${SMALLEST} pixels each way, on a ${screen}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(ARTICLE);
    const menu = page.getByRole('button', { name: 'Menu' });
    if (await menu.isVisible()) await menu.click();
    const controls = page.getByRole('banner').locator('a, button').filter({ visible: true });
    expect(await controls.count()).toBeGreaterThan(4);
    const tooSmall = await controls.evaluateAll(
      (elements, smallest) =>
        elements
          .map((element) => ({ name: element.textContent.trim(), box: element.getBoundingClientRect() }))
          .filter(({ box }) => Math.round(box.width) < smallest || Math.round(box.height) < smallest)
          .map(({ name, box }) => `"${name}" ${Math.round(box.width)} x ${Math.round(box.height)}`),
      SMALLEST,
    );
    expect(tooSmall).toEqual([]);
  });
}
