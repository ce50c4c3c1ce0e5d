import { pageOf, pageRedirects, placeOn } from '../../domain/address/redirects.ts';
import type { Issue } from '../issue.ts';
import type { OutputCheck, Page } from './built-site.ts';
import { domOf, originOf, placesOf, valuesOf } from './dom.ts';

const FILE = 'content/redirects.yaml';
const REFRESH = 'meta[http-equiv="refresh" i]';

/** Whether a page only sends readers on. */
export const sendsOn = (page: Page): boolean => domOf(page)(REFRESH).length > 0;

/** What a page that sends readers on owes them: they get there without JavaScript, by themselves or by a link, and search engines follow. */
function mistakesOn(page: Page, to: string, origin: string): string[] {
  const dom = domOf(page);
  const canonical = dom('link[rel="canonical"]').attr('href') ?? '';
  return [
    ...(dom(REFRESH).attr('content') === `0; url=${to}` ? [] : [`does not go on to ${to} by itself`]),
    ...(valuesOf(dom, 'a[href]', 'href').includes(to) ? [] : [`has no link to ${to}`]),
    ...(canonical !== '' && new URL(canonical, origin).href === new URL(pageOf(to), origin).href
      ? []
      : [`does not name ${pageOf(to)} as the canonical address`]),
    ...(/noindex/.test(dom('meta[name="robots"]').attr('content') ?? '') ? [] : ['lets search engines list it']),
  ];
}

/** Every redirect is built as it is listed, and leads to a page and a place that were built; nothing else sends readers on. */
export const redirectPages: OutputCheck = (site) => {
  const places = placesOf(site);
  const origin = originOf(site);
  const issue = (file: string, say: string): Issue => ({ file, rule: 'redirect-pages', say });
  const listed = new Set(site.redirects.map(({ from }) => from));
  return [
    ...site.redirects.flatMap(({ from, to }) => {
      const there = places.get(pageOf(to));
      const place = placeOn(to);
      const old = placeOn(from);
      return [
        ...(there && (place === '' || there.has(place))
          ? []
          : [issue(FILE, `${from} leads to ${to}, which was not built; lead to what is there`)]),
        ...(old === '' || !there || there.has(old)
          ? []
          : [
              issue(
                FILE,
                `${from} has no place on its page any more; write <Formerly id="${old}" /> above the heading #${place}`,
              ),
            ]),
      ];
    }),
    ...pageRedirects(site.redirects).flatMap(({ from, to }) => {
      const page = site.moved.find(({ url }) => url === from);
      return page
        ? mistakesOn(page, to, origin).map((what) => issue(page.file, `${what}; see src/build/redirects.ts`))
        : [issue(FILE, `no page at ${from} sends readers on; build the site again`)];
    }),
    ...site.moved
      .filter(({ url }) => !listed.has(url))
      .map(({ file, url }) => issue(file, `${url} sends readers on, and ${FILE} does not name it; list it there`)),
  ];
};
