import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { SCREENS } from './screens.ts';
import { addStyle } from './styles.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that can tell light from dark. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** The other rules that can tell a phone from a laptop, where the same elements stand in other places and some are hidden. */
const SCREEN_RULES = [
  ...['target-size', 'scrollable-region-focusable', 'region', 'heading-order', 'page-has-heading-one', 'skip-link'],
  ...['landmark-one-main', 'landmark-unique', 'aria-hidden-focus', 'button-name', 'link-name', 'focus-order-semantics'],
];

const RUN_ONLY = {
  all: { type: 'tag', values: RULES },
  screen: { type: 'rule', values: SCREEN_RULES },
  color: { type: 'rule', values: COLOR_RULES },
} as const;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Brings axe to the page that is open. The short way: `page.evaluate` would wrap it and take twice as long. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  await session.detach();
  // Some parts far below are not drawn until somebody comes near; axe measures all of them where they stand.
  await addStyle(page, '* { content-visibility: visible !important }');
}

/** What a page keeps between two of our looks. */
interface Looked {
  axe: typeof axe;
  /** Where words stand, by ink. */
  places: Map<string, Element[]>;
}

/**
 * What axe finds on the page as it stands, one line for each place: `color-contrast (…): p.meta > span`.
 * @param which 'all' rules, those that can tell one 'screen' from another, or only those about 'color'
 * @param inks only where words stand in one of these; for that, `inksOn` has looked at the page as it stands
 */
export async function barriersIn(
  page: Page,
  which: keyof typeof RUN_ONLY = 'all',
  inks?: readonly string[],
): Promise<string[]> {
  await bringAxe(page);
  return page.evaluate(
    async ({ runOnly, inks }) => {
      const { axe, places } = globalThis as unknown as Looked;
      const where = inks ? { include: inks.flatMap((ink) => places.get(ink) ?? []) } : document;
      const { violations, passes } = await axe.run(where, { runOnly, resultTypes: ['violations'] });
      // In a few places, such as a control that is switched off, no rule about color applies.
      if (!inks && violations.length + passes.length === 0) return ['axe looked at nothing'];
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
      );
    },
    { runOnly: RUN_ONLY[which], inks: inks && [...inks] },
  );
}

/**
 * The inks in which the page shows words as it stands, each with all that a contrast depends on: the color, size, weight
 * and ground of the words, the color of the words around them, and what kind of element they stand in.
 */
const inksOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const groundOf = (element: Element | null): string => {
      if (!element) return '';
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
      const own = `${backgroundColor} ${backgroundImage} ${opacity}`;
      // A color without a share of what is below hides all that is below.
      if (backgroundColor.startsWith('rgb(') && opacity === '1') return own;
      return own === 'rgba(0, 0, 0, 0) none 1'
        ? groundOf(element.parentElement)
        : own + groundOf(element.parentElement);
    };
    const nameOf = (element: Element | null) => (element ? [element.localName, ...element.classList].join('.') : '');
    const places = new Map<string, Element[]>();
    for (const element of document.body.querySelectorAll('*')) {
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      if (!(hasWords || element.matches('input, select, textarea')) || !element.checkVisibility()) continue;
      const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
      const around = element.parentElement;
      const ink = [
        ...[color, fontSize, fontWeight, textShadow, groundOf(element), around && getComputedStyle(around).color],
        ...[nameOf(around), nameOf(element)],
      ].join(' ');
      places.set(ink, [...(places.get(ink) ?? []), element]);
    }
    Object.assign(globalThis, { places });
    return [...places.keys()];
  });

/** Inks in which axe found nothing. */
const cleanInks = new Set<string>();

/** What axe finds about color where words stand in an ink that it has not judged yet, on this page or another. */
async function barriersOfColor(page: Page): Promise<string[]> {
  const fresh = (await inksOn(page)).filter((ink) => !cleanInks.has(ink));
  if (fresh.length === 0) return [];
  const barriers = await barriersIn(page, 'color', fresh);
  if (barriers.length === 0) for (const ink of fresh) cleanInks.add(ink);
  return barriers;
}

/**
 * Expects that axe finds nothing on the page as it stands, on a phone and on a laptop, light and dark. On the light phone
 * each place is judged by each rule; in the other three ways each ink is judged once.
 */
export async function expectNoBarriers(page: Page): Promise<void> {
  for (const [index, [screen, viewport]] of SCREENS.entries()) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light' });
    expect.soft(await barriersIn(page, index === 0 ? 'all' : 'screen'), `${screen}, light`).toEqual([]);
    if (index > 0) expect.soft(await barriersOfColor(page), `color on a ${screen}, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await barriersOfColor(page), `color on a ${screen}, dark`).toEqual([]);
  }
}
