import { expect, type Page } from '@playwright/test';
import { cutOff, tooWide } from '../support/layout.ts';

const NARROWEST = 320;
const WIDEST = 1440;
/** Where what unfolds is looked at too: it stands in the same columns as what is there from the start. */
const WIDTHS_UNFOLDED = [NARROWEST, 480, 768, WIDEST];

/**
 * The widths at which a page has least room: the narrowest of each layout that its styles have between 320 and 1440 pixels,
 * and both ends. Between two of them there is only more room; what grows with it, a title, grows less than the room.
 */
const tightWidths = (page: Page): Promise<number[]> =>
  page.evaluate(
    ([narrowest, widest]) => {
      const conditions = (rules: CSSRuleList): string[] =>
        [...rules].flatMap((rule) => [
          ...(rule instanceof CSSMediaRule ? [rule.conditionText] : []),
          ...(rule instanceof CSSGroupingRule ? conditions(rule.cssRules) : []),
        ]);
      const starts = [...document.styleSheets]
        .flatMap((sheet) => conditions(sheet.cssRules))
        .flatMap((condition) => [...condition.matchAll(/(min-width:|max-width:|>=|<=) ?([\d.]+)(rem|px)/g)])
        .map(([, comparison = '', number, unit]) => {
          const pixels = Number(number) * (unit === 'rem' ? 16 : 1);
          return /min|>/.test(comparison) ? Math.ceil(pixels) : Math.floor(pixels) + 1;
        });
      const all = new Set([narrowest, ...starts.filter((start) => start > narrowest && start < widest), widest]);
      return [...all].sort((a, b) => a - b);
    },
    [NARROWEST, WIDEST] as const,
  );

// US Letter with margins of 0.6 inch, in CSS pixels: the narrower of the two common papers is A4 at 794 - 115.
const PAPER = { width: 679, height: 940 };

async function expectWhole(page: Page, state: string) {
  const [wide, cut] = await Promise.all([tooWide(page), cutOff(page)]);
  expect.soft(wide, `wider than the page ${state}`).toEqual([]);
  expect.soft(cut, `cut off ${state}`).toEqual([]);
}

/** Every width from 320 to 1440 pixels: no sideways scrolling, no words cut off. Leaves everything on the page unfolded. */
export async function expectFitsEveryWidth(page: Page): Promise<void> {
  const widths = await tightWidths(page);
  expect.soft(widths.length, 'layouts found in the styles').toBeGreaterThan(2);
  const look = async (state: string, widths: readonly number[]) => {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await expectWhole(page, `at ${width} pixels, ${state}`);
    }
  };
  await look('folded', widths);
  const folds = page.locator('details');
  if ((await folds.count()) === 0) return;
  await folds.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
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
