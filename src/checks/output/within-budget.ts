import type { Issue } from '../issue.ts';
import { BUDGETS, MEDIAN_ARTICLE, type Budget, type Kind } from '../budgets.ts';
import { weighed, type Weighed } from './before-acting.ts';
import type { BuiltSite, Measure, OutputCheck } from './built-site.ts';
import { kilobytes, median } from './numbers.ts';

const RULE = 'within-budget';

const WORDS: Readonly<Record<keyof Budget, (amount: number) => string>> = {
  html: (bytes) => `${kilobytes(bytes)} compressed`,
  script: (bytes) => `${kilobytes(bytes)} of JavaScript before the reader acts`,
  requests: (count) => `${count} requests before the reader acts`,
};
const PARTS = ['html', 'script', 'requests'] as const;

const mistakesOf = ({ page, kind, weight }: Weighed): Issue[] =>
  PARTS.filter((part) => weight[part] > BUDGETS[kind][part]).map((part) => ({
    file: page.file,
    rule: RULE,
    say: `${WORDS[part](weight[part])}; a page of the kind “${kind}” has at most ${WORDS[part](BUDGETS[kind][part])}`,
  }));

const ofKind = (site: BuiltSite, kind: Kind) => weighed(site).filter((one) => one.kind === kind);

const medianOf = (site: BuiltSite) => median(ofKind(site, 'article').map(({ weight }) => weight.html));

/** Every page keeps the budget of its kind, and half of the articles fit into a first answer. */
export const withinBudget: OutputCheck = (site) => {
  const middle = medianOf(site);
  const tooBig = weighed(site).flatMap(mistakesOf);
  return middle <= MEDIAN_ARTICLE
    ? tooBig
    : [
        ...tooBig,
        {
          file: 'dist',
          rule: RULE,
          say: `the median article has ${kilobytes(middle)} compressed; at most ${kilobytes(MEDIAN_ARTICLE)}`,
        },
      ];
};

const byBytes = (a: Weighed, b: Weighed) => b.weight.html - a.weight.html;

function lineOf(site: BuiltSite, kind: Kind): string[] {
  const pages = ofKind(site, kind).toSorted(byBytes);
  if (pages.length === 0) return [];
  const most = (part: keyof Budget) => Math.max(...pages.map(({ weight }) => weight[part]));
  const budget = BUDGETS[kind];
  const of = (part: 'html' | 'script') => `${kilobytes(most(part))} of ${kilobytes(budget[part])}`;
  return [
    `  ${kind.padEnd(10)} page ${of('html')}, JavaScript ${of('script')}, requests ${most('requests')} of ${budget.requests}`,
  ];
}

/** The heaviest page of each kind beside its budget; the median article, and the five largest. */
export const withinBudgetMeasured: Measure = (site) => [
  'most before the reader acts, compressed, of what each kind of page may have:',
  ...(Object.keys(BUDGETS) as Kind[]).flatMap((kind) => lineOf(site, kind)),
  `bytes, compressed: median of ${ofKind(site, 'article').length} articles ${kilobytes(medianOf(site))}; largest ${ofKind(
    site,
    'article',
  )
    .toSorted(byBytes)
    .slice(0, 5)
    .map(({ page, weight }) => `${page.url} ${kilobytes(weight.html)}`)
    .join(', ')}`,
];
