import type { OutputCheck } from './built-site.ts';
import { domOf, onEachPage, originOf, textOf, type Dom } from './dom.ts';

const LONGEST_TITLE = 70;
const SHORTEST = 70;
const LONGEST = 160;

const titleOf = (dom: Dom) => textOf(dom('head > title'));
const descriptionOf = (dom: Dom) => dom('meta[name="description"]').attr('content')?.trim() ?? '';
const canonicalOf = (dom: Dom) => dom('link[rel="canonical"]').attr('href');

/** Every page says its language, its title and what it is about: each in its own words, at a length that search engines show whole. */
export const pageHead: OutputCheck = (site) => {
  const origin = originOf(site);
  const firstWith = (what: (dom: Dom) => string) =>
    site.pages.reduce((known, page) => {
      const text = what(domOf(page));
      return known.has(text) ? known : known.set(text, page.url);
    }, new Map<string, string>());
  const firstTitles = firstWith(titleOf);
  const firstDescriptions = firstWith(descriptionOf);

  return onEachPage('page-head', site.pages, (dom, { url }) => {
    const title = titleOf(dom);
    const description = descriptionOf(dom);
    const { length } = description;
    const canonical = canonicalOf(dom);
    const preview = dom('meta[property="og:description"]').attr('content')?.trim() ?? '';
    const own = new URL(url, origin).href;
    return [
      ...(dom('html').attr('lang') ? [] : ['no language; write <html lang="en">']),
      ...(title ? [] : ['no title; give the page one']),
      ...(title && firstTitles.get(title) !== url
        ? [`the same title as ${firstTitles.get(title)}; say what differs`]
        : []),
      ...(title.length > LONGEST_TITLE
        ? [`a title of ${title.length} characters; write at most ${LONGEST_TITLE}`]
        : []),
      ...(description ? [] : ['no description; give the page one']),
      ...(description && firstDescriptions.get(description) !== url
        ? [`the same description as ${firstDescriptions.get(description)}; say what differs`]
        : []),
      ...(description && (length < SHORTEST || length > LONGEST)
        ? [`a description of ${length} characters; write ${SHORTEST} to ${LONGEST}`]
        : []),
      ...(preview === description ? [] : [`the link preview says “${preview}”; let it say the description`]),
      ...(canonical === undefined || canonical === own
        ? []
        : [`the canonical address ${canonical} is not its own; write ${own}`]),
    ];
  });
};
