import { shownIn, type OutputCheck } from './built-site.ts';
import { onEachPage, originOf, placesOf, tagOf, valuesOf } from './dom.ts';

const ADDRESSES = [
  ['a[href], area[href], link[href]', 'href'],
  ['[src]', 'src'],
  ['form[action]', 'action'],
  ['object[data]', 'data'],
] as const;

/** `#:~:text=…` is the browser's, and `/search/#q=…` is a question: neither names a place on a page. */
const isPlace = (hash: string) => hash !== '' && !hash.includes('=');

/** What is wrong with one address, seen from the page it stands on; undefined when it leads somewhere or leaves the site. */
function mistakeIn(
  address: string,
  from: URL,
  placesByUrl: ReadonlyMap<string, ReadonlySet<string>>,
  files: ReadonlySet<string>,
) {
  if (address === '') return 'an empty address; say where it leads';
  if (!URL.canParse(address, from)) return `"${address}" is no address; write one such as /timeline/`;
  const to = new URL(address, from);
  if (to.origin !== from.origin) return undefined;
  const path = decodeURIComponent(to.pathname);
  const hash = decodeURIComponent(to.hash.slice(1));
  const places = placesByUrl.get(path);
  if (places)
    return !isPlace(hash) || places.has(hash)
      ? undefined
      : `nothing on ${path} is called #${hash}; link to a heading that is there`;
  if (files.has(path.slice(1))) return undefined;
  return placesByUrl.has(`${path}/`)
    ? `"${address}" takes a detour; write ${path}/`
    : `no page or file at "${address}"; link only to what exists`;
}

/** Every address inside the site leads to a page or a file that was built, and every #place exists there. */
export const brokenLinks: OutputCheck = (site) => {
  const places = placesOf(site);
  const files = new Set(site.files.map(({ path }) => path));
  const origin = originOf(site);
  return onEachPage('broken-links', shownIn(site), (dom, { url }) => {
    const from = new URL(url, origin);
    const links = ADDRESSES.flatMap(([selector, attribute]) => valuesOf(dom, selector, attribute));
    const openers = dom('[popovertarget]')
      .toArray()
      .filter((button) => !places.get(url)?.has(button.attribs['popovertarget'] ?? ''))
      .map((button) => `${tagOf(button)} opens nothing; give the popover that id`);
    return [...links.flatMap((address) => mistakeIn(address, from, places, files) ?? []), ...openers];
  });
};
