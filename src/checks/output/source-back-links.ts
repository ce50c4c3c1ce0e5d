import type { BuiltSite, OutputCheck, Page } from './built-site.ts';
import { domOf, onEachPage, textOf, type Dom } from './dom.ts';
import { remember } from './remember.ts';

type Element = NonNullable<Parameters<Dom>[0]>;

/** Everything with an id on a page. */
const byId = remember(
  (page: Page): ReadonlyMap<string, Element> =>
    new Map(
      domOf(page)('[id]')
        .toArray()
        .map((element) => [domOf(page)(element).attr('id') ?? '', element]),
    ),
);

const pagesByUrl = remember(({ pages }: BuiltSite) => new Map(pages.map((page) => [page.url, page])));

/** A work as lists of sources name it: by its address, or by its title where it has none. */
type Work = { readonly address: string | undefined; readonly title: string };

const hrefsIn = (dom: Dom, within: Element, selector: string): string[] =>
  dom(within)
    .find(selector)
    .toArray()
    .flatMap((link) => dom(link).attr('href') ?? []);

const workOf = (dom: Dom, entry: Element): Work => {
  const named = dom(entry).find('> p').first().find('> a, > cite').first();
  return { address: named.attr('href')?.toLowerCase(), title: textOf(named) };
};

/** Whether a place on a page carries the number of a work. */
function cites(page: Page, place: Element, { address, title }: Work): boolean {
  const dom = domOf(page);
  const own = dom(place).attr('href') ?? '';
  return [own, ...hrefsIn(dom, place, 'a[href^="#s"]')].some((number) => {
    const listed = byId(page).get(number.slice(1));
    if (!listed) return false;
    return address === undefined
      ? textOf(dom(listed)).includes(title)
      : hrefsIn(dom, listed, 'a').some((href) => href.toLowerCase() === address);
  });
}

/** What is wrong with one back-link. An address with "=" fills in a tool and names no place; `broken-links` sees to missing places. */
function mistakeIn(site: BuiltSite, link: string, work: Work): string | undefined {
  const [path = '', anchor = ''] = link.split('#');
  const page = pagesByUrl(site).get(path);
  if (anchor === '') return `the back-link ${link} leads to the top of a page; lead to the sentence that cites`;
  const place = page && byId(page).get(anchor);
  // The page of crisis lines shows no numbers, so that nothing stands between a reader and a call.
  if (!place || !byId(page).has('sources')) return undefined;
  return cites(page, place, work)
    ? undefined
    : `the back-link ${link} leads to a place that does not cite “${work.title}”`;
}

/** Each back-link of the list of sources leads to a place that carries the number of that very source. */
export const sourceBackLinks: OutputCheck = (site) =>
  onEachPage(
    'source-back-links',
    site.pages.filter(({ url }) => url === '/sources/'),
    (dom) =>
      dom('.source-entry')
        .toArray()
        .flatMap((entry) => {
          const work = workOf(dom, entry);
          return hrefsIn(dom, entry, '.used a').flatMap((link) => mistakeIn(site, link, work) ?? []);
        }),
  );
