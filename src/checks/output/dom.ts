import { load, type CheerioAPI } from 'cheerio';
import type { Issue } from '../issue.ts';
import { shownIn, type BuiltSite, type Page } from './built-site.ts';
import { remember } from './remember.ts';

/** A page as cheerio reads it: its selectors are those of CSS. */
export type Dom = CheerioAPI;

/** A page as a tree to ask. */
export const domOf: (page: Page) => Dom = remember((page: Page) => load(page.html));

/** What stands on the page, with one space where the source has many. */
export const textOf = (found: { text(): string }): string => found.text().replace(/\s+/g, ' ').trim();

/** The values of one attribute of everything that a selector finds. */
export const valuesOf = (dom: Dom, selector: string, attribute: string): string[] =>
  dom(selector)
    .toArray()
    .flatMap((element) => dom(element).attr(attribute) ?? []);

/** Everything on each page that an address may end in, by the address of the page. */
export const placesOf: (site: BuiltSite) => ReadonlyMap<string, ReadonlySet<string>> = remember(
  (site: BuiltSite) => new Map(shownIn(site).map((page) => [page.url, new Set(valuesOf(domOf(page), '[id]', 'id'))])),
);

/** The opening tag, for saying which element is meant. */
export const tagOf = ({
  name,
  attribs,
}: {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
}): string =>
  `<${[name, ...Object.entries(attribs).map(([key, value]) => (value === '' ? key : `${key}="${value}"`))].join(' ')}>`.slice(
    0,
    120,
  );

/** A rule about single pages, told for all of them. */
export const onEachPage = (
  rule: string,
  pages: readonly Page[],
  mistakesIn: (dom: Dom, page: Page) => readonly string[],
): Issue[] =>
  pages.flatMap((page) => [...new Set(mistakesIn(domOf(page), page))].map((say) => ({ file: page.file, rule, say })));

/** The address the site was built for, as its own map says: `http://localhost:4321`. */
export function originOf({ files, read }: Pick<BuiltSite, 'files' | 'read'>): string {
  const map = files.find(({ path }) => /^sitemap-\d+\.xml$/.test(path));
  const first = map && /<loc>([^<]+)<\/loc>/.exec(read(map.path).toString('utf8'))?.[1];
  return first ? new URL(first).origin : 'http://localhost:4321';
}
