import { EMBEDDED, embedOf, fullPageOf } from '../../domain/embed/embeds.ts';
import type { Issue } from '../issue.ts';
import type { OutputCheck } from './built-site.ts';
import { onEachPage, originOf, textOf, valuesOf, type Dom } from './dom.ts';

/** What stands around every other page, or tells search about it. */
const NOT_IN_A_FRAME =
  '.site, .site-footer, .skip, .crumbs, [data-pagefind-body], [property^="og:"], link[rel="alternate"]';

/** Lists of pages that readers and machines follow. */
const LISTS = ['llms.txt', 'feed.xml', 'sitemap-0.xml'];

function mistakesIn(dom: Dom, full: string, origin: string, titles: ReadonlySet<string>): string[] {
  const title = textOf(dom('head > title'));
  const canonical = dom('link[rel="canonical"]').attr('href');
  const link = dom(`a[href="${full}"]`).first();
  const numbers = valuesOf(dom, 'main a[href^="tel:"]', 'href');
  return [
    ...(dom('html').attr('lang') ? [] : ['no language; write <html lang="en">']),
    ...(title && !titles.has(title) ? [] : ['no title of its own; say that it is the one for frames']),
    ...(dom('meta[name="robots"]').attr('content') === 'noindex' ? [] : ['lets search engines list it; write noindex']),
    ...(canonical === undefined || canonical === new URL(full, origin).href
      ? []
      : [`the canonical address is ${canonical}; it is the full page, ${full}`]),
    ...dom('html')
      .find(NOT_IN_A_FRAME)
      .toArray()
      .map(({ name }) => `<${name}> belongs to the full page; leave it out of the frame`),
    ...(link.attr('target') === '_blank' && link.attr('rel') === 'noopener'
      ? []
      : [`no link to ${full} in a tab of its own; write target="_blank" rel="noopener"`]),
    ...(dom('base').attr('target') === '_blank'
      ? []
      : ['links would open inside the frame, where other pages refuse to stand; write <base target="_blank">']),
    ...(/not medical advice/i.test(textOf(dom('main'))) ? [] : ['does not say that it is no medical advice']),
    ...['tel:911', 'tel:988']
      .filter((number) => !numbers.includes(number))
      .map((number) => `no link to ${number}; say whom to call in danger`),
  ];
}

/** Each tool for frames is there, bare, honest about where it comes from, and unknown to search engines and lists of pages. */
export const embedPages: OutputCheck = (site) => {
  const origin = originOf(site);
  const built = site.embeds.map(({ url }) => url);
  const titles = new Set(site.pages.map(({ html }) => /<title>([^<]*)/.exec(html)?.[1] ?? ''));
  const issue = (file: string, say: string): Issue => ({ file, rule: 'embed-pages', say });
  return [
    ...EMBEDDED.map(embedOf)
      .filter((url) => !built.includes(url))
      .map((url) => issue('dist', `no page at ${url}; see src/pages/embed/`)),
    ...onEachPage('embed-pages', site.embeds, (dom, { url }) => mistakesIn(dom, fullPageOf(url) ?? '', origin, titles)),
    ...LISTS.filter((path) => site.files.some((file) => file.path === path))
      .filter((path) => site.read(path).includes('/embed/'))
      .map((path) => issue(`dist/${path}`, 'names a page for frames; name the full page alone')),
  ];
};
