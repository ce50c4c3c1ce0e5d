import type { IsoDate } from '../dates/iso-date.ts';

/** One address that moved: a page (/old/) or a place on a page that stayed (/page/#old). */
export type Redirect = { readonly from: string; readonly to: string; readonly since: IsoDate; readonly why: string };

/** One mistake in the list of redirects: which entry, which field, and what to do. */
export type RedirectMistake = { readonly index: number; readonly field: 'from' | 'to'; readonly say: string };

/** The page of an address: /timeline/ of /timeline/#the-dip. */
export const pageOf = (address: string): string => address.replace(/#.*$/, '');

/** The place of an address on its page: the-dip of /timeline/#the-dip, empty for a whole page. */
export const placeOn = (address: string): string => /#(.*)$/.exec(address)?.[1] ?? '';

/** Redirects of whole pages. A server never sees what stands after #, so only these become rules and pages. */
export const pageRedirects = (redirects: readonly Redirect[]): Redirect[] =>
  redirects.filter(({ from }) => placeOn(from) === '');

/** Every address that a reader passes from `start` on; the last one is the end, or one met before in a circle. */
function way(start: string, redirects: readonly Redirect[]): string[] {
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  const passed = [start];
  for (let at = start; ;) {
    const next = targets.get(at) ?? targets.get(pageOf(at));
    if (next === undefined) return passed;
    const isCircle = passed.includes(next);
    passed.push(next);
    if (isCircle) return passed;
    at = next;
  }
}

/**
 * What is wrong with a list of redirects: circles, chains, an address that moved twice or is still there, a target that is not.
 * `missing` says in words why an address leads nowhere, and undefined for one that is there.
 */
export function redirectMistakes(
  redirects: readonly Redirect[],
  missing: (address: string) => string | undefined,
): RedirectMistake[] {
  return redirects.flatMap(({ from, to }, index): RedirectMistake[] => {
    const first = redirects.findIndex((other) => other.from === from);
    if (first < index) return [{ index, field: 'from', say: `${from} stands here twice; keep one of them` }];
    const still =
      missing(from) === undefined
        ? [{ index, field: 'from' as const, say: `${from} is still there; take this redirect out, or the page` }]
        : [];
    const [, ...steps] = way(from, redirects);
    const end = steps.at(-1) ?? to;
    if (steps.indexOf(end) < steps.length - 1 || end === from)
      return [
        { index, field: 'to', say: `a circle: ${[from, ...steps].join(' → ')}; let it end on a page that is there` },
      ];
    if (steps.length > 1)
      return [...still, { index, field: 'to', say: `a chain: ${[from, ...steps].join(' → ')}; write ${end} here` }];
    const lost = missing(to);
    return lost ? [...still, { index, field: 'to', say: lost }] : still;
  });
}
