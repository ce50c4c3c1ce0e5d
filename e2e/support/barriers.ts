import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { SCREENS } from './screens.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that can tell light from dark. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** The rules that can tell a phone from a laptop, where the same elements stand in other places and some are hidden. */
const SCREEN_RULES = [
  ...COLOR_RULES,
  ...['target-size', 'scrollable-region-focusable', 'region', 'heading-order', 'page-has-heading-one', 'skip-link'],
  ...['landmark-one-main', 'landmark-unique', 'aria-hidden-focus', 'button-name', 'link-name', 'focus-order-semantics'],
];

const RUN_ONLY = {
  all: { type: 'tag', values: RULES },
  screen: { type: 'rule', values: SCREEN_RULES },
  color: { type: 'rule', values: COLOR_RULES },
} as const;

/**
 * What axe finds on the page as it stands, one line for each place: `color-contrast (…): p.meta > span`.
 * @param which 'all' rules, those that can tell one 'screen' from another, or only those about 'color'
 * @param except selectors of what is left out
 */
export async function barriersIn(
  page: Page,
  which: keyof typeof RUN_ONLY = 'all',
  except: readonly string[] = [],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ runOnly, exclude }) => {
      // Some parts far below are not drawn until somebody comes near; axe measures all of them where they stand.
      for (const part of document.querySelectorAll<HTMLElement>('.source-entry, .says, .sources'))
        part.style.contentVisibility = 'visible';
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations, passes } = await axe.run(
        { include: document, exclude },
        { runOnly, resultTypes: ['violations'] },
      );
      if (violations.length + passes.length === 0) return ['axe looked at nothing'];
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
      );
    },
    { runOnly: RUN_ONLY[which], exclude: [...except] },
  );
}

/** What stands around the main text, the same on most pages. */
const FRAME = ['body > header', 'body > footer'];

/** What of it was found without a barrier: its markup, and how it was looked at. */
const cleanFrames = new Set<string>();

/**
 * Expects that axe finds nothing on the page as it stands, on a phone and on a laptop, light and dark. Header and footer
 * are looked at once in each of these ways for each markup that they have.
 */
export async function expectNoBarriers(page: Page): Promise<void> {
  const frame: (readonly [selector: string, markup: string])[] = [];
  for (const selector of FRAME) {
    const part = page.locator(selector);
    if (await part.count()) frame.push([selector, await part.evaluate((element) => element.outerHTML)]);
  }
  const look = async (which: keyof typeof RUN_ONLY, how: string) => {
    const known = frame.filter(([, markup]) => cleanFrames.has(how + markup)).map(([selector]) => selector);
    const barriers = await barriersIn(page, which, known);
    expect.soft(barriers, how).toEqual([]);
    if (barriers.length === 0) for (const [, markup] of frame) cleanFrames.add(how + markup);
  };
  for (const [index, [screen, viewport]] of SCREENS.entries()) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light' });
    await look(index === 0 ? 'all' : 'screen', `${screen}, light`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await look('color', `${screen}, dark`);
  }
}
