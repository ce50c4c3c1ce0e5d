import { pageOf, placeOn } from '../../domain/address/redirects.ts';
import type { Issue } from '../issue.ts';
import type { BuiltSite, Measure, OutputCheck, Permalink } from './built-site.ts';
import { domOf, placesOf, valuesOf } from './dom.ts';
import { remember } from './remember.ts';

const FILE = 'content/permalinks.txt';
const HEAD =
  '# Every page and heading that was ever published. Written by "npm run permalinks:accept"; no line is ever removed.';

/** The page for wrong addresses has no address of its own. */
const NOT_PROMISED = ['/404.html'];
const MOST_NAMED = 5;

/** The list as it stands in its file: one address a line, after a line that says what it is. */
export const readPermalinks = (text: string): Permalink[] =>
  text
    .split('\n')
    .map((line, index) => ({ address: line.trim(), line: index + 1 }))
    .filter(({ address }) => address !== '' && !address.startsWith('#'));

/** The text of the file. */
export const writtenPermalinks = (addresses: readonly string[]): string => [HEAD, ...addresses, ''].join('\n');

/** Every page of the built site, and every heading that an address can name. */
const built = remember(({ pages, embeds }: BuiltSite) => [
  // What other sites show in a frame is promised as a whole.
  ...embeds.map(({ url }) => url),
  ...pages
    .filter(({ url }) => !NOT_PROMISED.includes(url))
    .flatMap((page) => [
      page.url,
      ...valuesOf(domOf(page), ':is(h1, h2, h3, h4, h5, h6)[id]', 'id').map((id) => `${page.url}#${id}`),
    ]),
]);

const newOnes = (site: BuiltSite): string[] => {
  const known = new Set(site.permalinks.map(({ address }) => address));
  return built(site).filter((address) => !known.has(address));
};

/** What the list should be: all that is on it, and what dist/ has beyond it; sorted. */
export const accepted = (site: BuiltSite): string[] =>
  [...new Set([...site.permalinks.map(({ address }) => address), ...newOnes(site)])].sort();

/**
 * What happens to a reader who follows a published address; undefined when it still leads where it should. Where the host itself
 * redirects, the browser carries the part after # along to the new page, so that page needs the place too.
 */
function lossOf(address: string, site: BuiltSite): string | undefined {
  const places = placesOf(site);
  const page = pageOf(address);
  const place = placeOn(address);
  const moved = site.redirects.find(({ from }) => from === page);
  const now = places.has(page) ? page : moved && pageOf(moved.to);
  if (now === undefined || !places.has(now))
    return `${address} was published and is gone; bring it back, or say in content/redirects.yaml where it moved`;
  return place === '' || places.get(now)?.has(place)
    ? undefined
    : `${address} was published, and nothing on ${now} is called #${place} now; write <Formerly id="${place}" /> above the heading it became`;
}

/** Every page and heading that was ever published is still there, or leads to what it became. */
export const permalinks: OutputCheck = (site) =>
  site.permalinks.flatMap(({ address, line }): Issue[] => {
    const say = lossOf(address, site);
    return say ? [{ file: FILE, line, rule: 'permalinks', say }] : [];
  });

/** How many addresses are promised, and those to be accepted. */
export const permalinksMeasured: Measure = (site) => {
  const waiting = newOnes(site);
  const named = waiting.slice(0, MOST_NAMED).join(', ') + (waiting.length > MOST_NAMED ? ', …' : '');
  return [
    `addresses that stay: ${site.permalinks.length}${waiting.length > 0 ? `; ${waiting.length} new (${named}): accept them with "npm run permalinks:accept"` : ''}`,
  ];
};
