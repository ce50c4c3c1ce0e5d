import type { Issue } from '../issue.ts';
import { articlesOf, type OutputCheck } from './built-site.ts';
import { onEachPage, textOf, valuesOf, type Dom } from './dom.ts';

const FEWEST_SOURCES = 3;

const worksIn = (dom: Dom) =>
  new Set(
    dom('.sources ol > li')
      .toArray()
      .map(
        (work) => valuesOf(dom, `[id="${work.attribs['id'] ?? ''}"] a[href^="http"]`, 'href')[0] ?? textOf(dom(work)),
      ),
  ).size;

/** What every article owes its reader: who reviewed it, when, what changed, what it rests on, and where help is. */
export const articlePromises: OutputCheck = (site) => {
  const built = new Set(site.pages.map(({ url }) => url));
  const missing = site.articles
    .filter((url) => !built.has(url))
    .map((url): Issue => ({
      file: 'dist',
      rule: 'article-promises',
      say: `${url} was not built, but content/articles/ promises it; see src/pages/`,
    }));
  const broken = onEachPage('article-promises', articlesOf(site), (dom) => {
    const works = worksIn(dom);
    return [
      ...(/reviewed by/i.test(textOf(dom('main .meta')))
        ? []
        : ['no review status; say who reviewed it, or that no clinician has']),
      ...(dom('main .meta time[datetime]').length >= 2
        ? []
        : ['fewer than two dates; say when it was checked and when it will be again']),
      ...(dom('main .changes li time[datetime]').length > 0 ? [] : ['no change log; say what changed and when']),
      ...(works >= FEWEST_SOURCES ? [] : [`${works} different sources; an article lists at least ${FEWEST_SOURCES}`]),
      ...(dom('header a[href="/get-help-now/"]').length > 0
        ? []
        : ['no way to help in the header; link /get-help-now/']),
      ...(dom('a[href="tel:988"]').length > 0 ? [] : ['988 cannot be called from here; link tel:988']),
    ];
  });
  return [...missing, ...broken];
};
