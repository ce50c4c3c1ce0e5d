import type { Issue } from '../issue.ts';
import { shownIn, type OutputCheck } from './built-site.ts';
import { domOf, originOf, textOf, valuesOf, type Dom } from './dom.ts';

/** `<link>`s that only say something; every other kind makes the browser ask for a file or open a connection. */
const SAYS_ONLY = /^(?:canonical|alternate|author|help|license|me|next|prev|search)$/;

const inSrcset = (value: string) => value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');

/** What a style sheet asks for: `url(…)` and `@import "…"`. */
const inCss = (css: string) =>
  [...css.matchAll(/url\(\s*['"]?([^'")]+)|@import\s+['"]([^'"]+)/g)].map(([, url, imported]) => url ?? imported ?? '');

const askedFor = (dom: Dom): string[] => [
  ...valuesOf(dom, '[src]', 'src'),
  ...valuesOf(dom, '[srcset]', 'srcset').flatMap(inSrcset),
  ...valuesOf(dom, '[imagesrcset]', 'imagesrcset').flatMap(inSrcset),
  ...valuesOf(dom, '[ping]', 'ping').flatMap((addresses) => addresses.split(/\s+/)),
  ...valuesOf(dom, 'meta[http-equiv="refresh" i]', 'content').map((content) => content.replace(/^.*url=\s*/i, '')),
  ...valuesOf(dom, '[poster]', 'poster'),
  ...valuesOf(dom, 'object[data]', 'data'),
  ...valuesOf(dom, 'form[action]', 'action'),
  ...valuesOf(dom, 'svg [href]:not(a)', 'href'),
  ...dom('link[href]')
    .toArray()
    .filter(({ attribs }) => !SAYS_ONLY.test(attribs['rel'] ?? ''))
    .map(({ attribs }) => attribs['href'] ?? ''),
  ...dom('style')
    .toArray()
    .flatMap((style) => inCss(textOf(dom(style)))),
  ...valuesOf(dom, '[style]', 'style').flatMap(inCss),
];

/** Nothing that a page loads comes from another host: nobody else learns who reads what. */
export const nothingFromElsewhere: OutputCheck = (site) => {
  const origin = originOf(site);
  const isElsewhere = (address: string) =>
    URL.canParse(address, origin) &&
    /^https?:/.test(new URL(address, origin).protocol) &&
    new URL(address, origin).origin !== origin;
  const issues = (file: string, addresses: readonly string[]): Issue[] =>
    [...new Set(addresses)].filter(isElsewhere).map((address) => ({
      file,
      rule: 'nothing-from-elsewhere',
      say: `loads ${address}; serve it from this site or leave it out`,
    }));
  return [
    ...shownIn(site).flatMap((page) => issues(page.file, askedFor(domOf(page)))),
    ...site.files
      .filter(({ path }) => path.endsWith('.css'))
      .flatMap(({ path }) => issues(`dist/${path}`, inCss(site.read(path).toString('utf8')))),
  ];
};
