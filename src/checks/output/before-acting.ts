import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { kindOf, type Budget, type Kind } from '../budgets.ts';
import { shownIn, type BuiltSite, type Page } from './built-site.ts';
import { domOf, valuesOf } from './dom.ts';
import { remember } from './remember.ts';

/** A page with what a browser takes for it before anyone touches it. */
export type Weighed = { readonly page: Page; readonly kind: Kind; readonly weight: Budget };

const compressed = (text: string | Buffer) => (text.length === 0 ? 0 : brotliCompressSync(text).length);

/** Data in a script element, and rules for the browser, are not programs. */
const isProgram = (type: string | undefined) => type === undefined || /^(?:module|text\/javascript|)$/.test(type);

/** Modules that a module needs before it runs. An `import()` in the middle of it waits for the reader. */
const importedBy = (code: string) =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.?\/[^"'`]+)["'`]/g)].flatMap(([, path]) => path ?? []);

/** The files that start with a page, and those they import, by their path under dist/. */
function filesAtStart(site: BuiltSite, addresses: readonly string[]): Set<string> {
  const found = new Set<string>();
  const known = new Set(site.files.map(({ path }) => path));
  const take = (path: string) => {
    if (found.has(path) || !known.has(path)) return;
    found.add(path);
    for (const next of importedBy(site.read(path).toString('utf8')))
      take(posix.join('/', next.startsWith('/') ? '' : posix.dirname(path), next).slice(1));
  };
  for (const address of addresses) take(address.replace(/^\//, '').replace(/[?#].*$/, ''));
  return found;
}

/** Everything else that a page asks for by itself; what is written into it, as data, is no request. */
const filesShown = (page: Page) =>
  [
    ...valuesOf(domOf(page), 'link[rel~="icon"], link[rel~="stylesheet"], link[rel~="preload"]', 'href'),
    ...valuesOf(domOf(page), ':is(img, iframe):not([loading="lazy"]), video, audio, source', 'src'),
  ].filter((address) => !address.startsWith('data:'));

/** What a page takes before anyone touches it. An island that waits until it is seen is started by the reader. */
function weightOf(site: BuiltSite, page: Page): Budget {
  const dom = domOf(page);
  const inline = dom('script:not([src])')
    .toArray()
    .filter(({ attribs }) => isProgram(attribs['type']))
    .map((script) => dom(script).text());
  const islands = 'astro-island:not([client="visible"])';
  const files = filesAtStart(site, [
    ...valuesOf(dom, 'script[src]', 'src'),
    ...valuesOf(dom, 'link[rel="modulepreload"]', 'href'),
    ...valuesOf(dom, islands, 'component-url'),
    ...valuesOf(dom, islands, 'renderer-url'),
    ...inline.flatMap(importedBy),
  ]);
  return {
    html: compressed(page.html),
    script: [...files].reduce((sum, path) => sum + compressed(site.read(path)), compressed(inline.join('\n'))),
    requests: 1 + files.size + new Set(filesShown(page)).size,
  };
}

/** Every page that a reader can meet, weighed. */
export const weighed: (site: BuiltSite) => readonly Weighed[] = remember((site: BuiltSite) =>
  shownIn(site).map((page) => ({
    page,
    kind: kindOf(page.url, site.articles.includes(page.url)),
    weight: weightOf(site, page),
  })),
);
