import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Issue } from '../issue.ts';
import { articlesOf, type BuiltSite, type Measure, type OutputCheck, type Page } from './built-site.ts';
import { domOf, valuesOf } from './dom.ts';
import { remember } from './remember.ts';

const LIMIT = 1536;

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

/** What a page runs before anyone touches it. An island that waits until it is seen is started by the reader. */
function startOf(site: BuiltSite, page: Page): number {
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
  return [...files].reduce((sum, path) => sum + compressed(site.read(path)), compressed(inline.join('\n')));
}

const starts = remember((site: BuiltSite) =>
  articlesOf(site)
    .map((page) => ({ page, bytes: startOf(site, page) }))
    .sort((a, b) => b.bytes - a.bytes),
);

/** An article runs at most 1.5 KB of JavaScript, compressed, before the reader acts. */
export const scriptBytes: OutputCheck = (site) =>
  starts(site)
    .filter(({ bytes }) => bytes > LIMIT)
    .map(({ page, bytes }): Issue => ({
      file: page.file,
      rule: 'script-bytes',
      say: `${bytes} bytes of JavaScript before the reader acts; at most ${LIMIT}`,
    }));

/** The heaviest article, in bytes compressed with Brotli, whether it passes or not. */
export const scriptBytesMeasured: Measure = (site) => [
  `JavaScript before the reader acts, compressed: at most ${starts(site)[0]?.bytes ?? 0} bytes an article`,
];
