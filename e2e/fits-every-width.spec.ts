import { expect } from '@playwright/test';
import { EVERY_SCREEN } from './support/addresses.ts';
import { cutOff, tooWide } from './support/layout.ts';
import { test } from './support/one-tab.ts';

const WIDTHS = [320, 360, 400, 480, 560, 640, 720, 768, 800, 880, 960, 1040, 1120, 1200, 1280, 1360, 1440];
const WIDTHS_UNFOLDED = [320, 480, 768, 1440];

for (const url of EVERY_SCREEN) {
  test(`${url} fits every width from 320 to 1440 pixels: no sideways scrolling, no words cut off`, async ({ page }) => {
    await page.goto(url);
    const look = async (state: string, widths: readonly number[]) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await tooWide(page), `wider than the page at ${width} pixels, ${state}`).toEqual([]);
        expect.soft(await cutOff(page), `cut off at ${width} pixels, ${state}`).toEqual([]);
      }
    };
    await look('folded', WIDTHS);
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    await look('unfolded', WIDTHS_UNFOLDED);
  });
}

test('the header takes one row from a small laptop on', async ({ page }) => {
  await page.goto('/');
  const header = page.getByRole('banner');
  for (const width of [960, 1100, 1279, 1280, 1360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const name = await header.getByRole('link', { name: 'Ketamine in Plain Terms' }).boundingBox();
    const help = await header.getByRole('link', { name: 'Get help now' }).boundingBox();
    expect.soft(help?.y, `at ${width} pixels`).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0) / 2);
  }
});
