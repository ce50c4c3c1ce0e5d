import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { SCREENS } from './screens.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that can tell light from dark. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page as it stands, one line for each place: `color-contrast (…): p.meta > span`.
 * @param which 'all' rules, or only those about 'color'
 */
export async function barriersIn(page: Page, which: 'all' | 'color' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const runOnly =
    which === 'all' ? ({ type: 'tag', values: RULES } as const) : ({ type: 'rule', values: COLOR_RULES } as const);
  return page.evaluate(async (runOnly) => {
    // Entries far below are not drawn until somebody comes near; axe measures all of them where they stand.
    for (const entry of document.querySelectorAll<HTMLElement>('.source-entry'))
      entry.style.contentVisibility = 'visible';
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations, passes } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
    if (violations.length + passes.length === 0) return ['axe looked at nothing'];
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
    );
  }, runOnly);
}

/** Expects that axe finds nothing on the page as it stands, on a phone and on a laptop, light and dark. */
export async function expectNoBarriers(page: Page): Promise<void> {
  for (const [screen, viewport] of SCREENS) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light' });
    expect.soft(await barriersIn(page), `${screen}, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await barriersIn(page, 'color'), `${screen}, dark`).toEqual([]);
  }
}
