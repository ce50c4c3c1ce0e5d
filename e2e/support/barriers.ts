import type { Page } from '@playwright/test';
import axe from 'axe-core';

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
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations, passes } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
    if (violations.length + passes.length === 0) return ['axe looked at nothing'];
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
    );
  }, runOnly);
}
