import { readingGrade } from '../../domain/readability/reading-grade.ts';
import type { Issue } from '../issue.ts';
import { articlesOf, type BuiltSite, type Measure, type OutputCheck, type Page } from './built-site.ts';
import { domOf, textOf } from './dom.ts';
import { median } from './numbers.ts';
import { remember } from './remember.ts';

const WORST_ALLOWED = 9.5;
const MEDIAN_ALLOWED = 8;

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dd, dt, figcaption';
const LEFT_OUT = [
  '.notes, .sources, .changes, .next, .neighbors, .crumbs, .toc, .meta, nav', // the frame around the words
  '.source-entry > p > a', // titles of works, which are other people's words
  '.cite, .label, .kind, table', // marks and cells: no sentences
  '[popover], [hidden], script, style, svg', // not on the page before someone asks
  '[lang]:not([lang|="en"])', // the grade is a formula for English
].join(', ');

/** The sentences of the main text, block by block; a block inside a block is read once. */
export function blocksOf(page: Page): string[] {
  const dom = domOf(page);
  const main = dom('main').first().clone();
  main.find(LEFT_OUT).remove();
  main.find('br').replaceWith(' ');
  return main
    .find(BLOCKS)
    .toArray()
    .map((block) => {
      const own = dom(block).clone();
      own.find(BLOCKS).remove();
      return textOf(own);
    })
    .filter((text) => text !== '');
}

/** The reading grade of every page with words, hardest first. */
const grades = remember((site: BuiltSite) =>
  site.pages
    .flatMap((page) => {
      const grade = readingGrade(blocksOf(page));
      return grade === null ? [] : [{ page, grade }];
    })
    .sort((a, b) => b.grade - a.grade),
);

function medianOfArticles(site: BuiltSite): number {
  const articles = articlesOf(site);
  return median(
    grades(site)
      .filter(({ page }) => articles.includes(page))
      .map(({ grade }) => grade),
  );
}

/** No page needs more than nine and a half years of school, half of the articles no more than eight. */
export const plainWords: OutputCheck = (site) => {
  const middle = medianOfArticles(site);
  const tooHard = grades(site)
    .filter(({ grade }) => grade > WORST_ALLOWED)
    .map(({ page, grade }): Issue => ({
      file: page.file,
      rule: 'plain-words',
      say: `reading grade ${grade.toFixed(2)}; shorten sentences and words until it is at most ${WORST_ALLOWED}`,
    }));
  return middle <= MEDIAN_ALLOWED
    ? tooHard
    : [
        ...tooHard,
        {
          file: 'dist',
          rule: 'plain-words',
          say: `the median reading grade of articles is ${middle.toFixed(2)}; at most ${MEDIAN_ALLOWED}`,
        },
      ];
};

/** The median, and the ten hardest pages. */
export const plainWordsMeasured: Measure = (site) => [
  `reading grade: median of articles ${medianOfArticles(site).toFixed(1)}; hardest pages:`,
  ...grades(site)
    .slice(0, 10)
    .map(({ page, grade }) => `${grade.toFixed(1).padStart(6)}  ${page.url}`),
];
