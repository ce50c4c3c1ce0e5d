import type { Issue } from '../issue.ts';
import { articlesOf, type BuiltSite, type OutputCheck, type Page } from './built-site.ts';
import { domOf, textOf, valuesOf } from './dom.ts';

/** A link in Markdown; its text may have escaped brackets. */
const LINK = /\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g;

/** Words without the marks and escapes of Markdown, and without spaces: what is left has to be the same in both. */
const bare = (text: string) => text.replace(LINK, '$1').replace(/[\\*_`>\s]/g, '');

function mistakesIn(page: Page, twin: string): string[] {
  const dom = domOf(page);
  const words = bare(twin);
  const works = dom('.sources ol > li').toArray();
  const named = twin.match(/^\[\^\d+\]: /gm) ?? [];
  const unnamed = works.filter((work) => !words.includes(bare(textOf(dom(work).children('a').first()))));
  const labels = twin.match(/^> \*\*(?:Studies|On record|People report|Not known)\b/gm) ?? [];
  const blocks = dom('main .says').length;
  const days = [
    ...valuesOf(dom, 'main .meta time', 'datetime'),
    ...valuesOf(dom, '.changes time', 'datetime').slice(0, 1),
  ];
  const top = twin.split('\n---\n')[0] ?? '';
  return [
    ...(named.length === works.length ? [] : [`names ${named.length} sources; its page lists ${works.length}`]),
    ...unnamed.map((work) => `does not name the source “${textOf(dom(work).children('a').first())}”`),
    ...(labels.length === blocks ? [] : [`labels ${labels.length} kinds of statement; its page labels ${blocks}`]),
    ...(/^review: .*reviewed/im.test(top) ? [] : ['does not say at its top who reviewed it']),
    ...days.filter((day) => !top.includes(day)).map((day) => `does not have the day ${day} at its top`),
    ...(words.includes(bare(textOf(dom('.answer p:not(.label)')))) ? [] : ['lacks the short answer']),
    ...(/<\/?[a-z]/.test(twin) ? ['has HTML in it'] : []),
  ];
}

const fileOf = ({ url }: Page) => `${url.slice(1, -1)}.md`;

/** Every article has a Markdown twin that names its sources, labels its statements and says who reviewed it; /llms.txt lists it. */
export const markdownTwins: OutputCheck = (site: BuiltSite) => {
  const files = new Set(site.files.map(({ path }) => path));
  const index = files.has('llms.txt') ? site.read('llms.txt').toString('utf8') : '';
  const issue = (file: string, what: string): Issue => ({
    file: `dist/${file}`,
    rule: 'markdown-twins',
    say: `${what}; see src/build/page-markdown.ts`,
  });
  return articlesOf(site).flatMap((page) => {
    const file = fileOf(page);
    if (!files.has(file)) return [issue(file, 'is missing')];
    return [
      ...mistakesIn(page, site.read(file).toString('utf8')).map((what) => issue(file, what)),
      ...(index.includes(`/${file})`) ? [] : [issue('llms.txt', `does not list /${file}`)]),
    ];
  });
};
