import { expect, type Page } from '@playwright/test';
import { cutOff, tooWide } from '../support/layout.ts';

const WIDTHS = [320, 360, 400, 480, 560, 640, 720, 768, 800, 880, 960, 1040, 1120, 1200, 1280, 1360, 1440];
const WIDTHS_UNFOLDED = [320, 480, 768, 1440];

// US Letter with margins of 0.6 inch, in CSS pixels: the narrower of the two common papers is A4 at 794 - 115.
const PAPER = { width: 679, height: 940 };

async function expectWhole(page: Page, state: string) {
  expect.soft(await tooWide(page), `wider than the page ${state}`).toEqual([]);
  expect.soft(await cutOff(page), `cut off ${state}`).toEqual([]);
}

/** Every width from 320 to 1440 pixels: no sideways scrolling, no words cut off. Leaves everything on the page unfolded. */
export async function expectFitsEveryWidth(page: Page): Promise<void> {
  const look = async (state: string, widths: readonly number[]) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await expectWhole(page, `at ${width} pixels, ${state}`);
    }
  };
  await look('folded', WIDTHS);
  await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await look('unfolded', WIDTHS_UNFOLDED);
}

/** Fits on paper, with its heading and without header, menus and buttons. */
export async function expectFitsOnPaper(page: Page): Promise<void> {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  await expectWhole(page, 'on paper');
  await expect.soft(page.getByRole('heading', { level: 1 })).toBeVisible();
  const controls = page.locator('header, nav, button:not(.term)').filter({ visible: true });
  expect.soft(await controls.count(), 'controls on paper').toBe(0);
  await page.emulateMedia({ media: null });
}
