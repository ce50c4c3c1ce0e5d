/**
 * What the pages may weigh, in one place: the check of the built site, the promises tried in a browser and the benchmark read it. Bytes are
 * compressed with Brotli, as a good host sends them. A bound may be lowered, and is not raised to let a page through.
 */

const KB = 1024;

/** What a page may take before the reader does anything. */
export type Budget = {
  /** Bytes of the page itself, its styles included. */
  readonly html: number;
  /** Bytes of JavaScript that run, framework included. */
  readonly script: number;
  /** How many files the browser asks for: the page, its icon, modules, pictures. */
  readonly requests: number;
};

/** Search and the visit sheet wait in one small module, the same on every page. */
const ONE_MODULE = 1.5 * KB;
/** A tool starts with its framework and its numbers. */
const A_TOOL = 16 * KB;
/** The page, the icon and the module. */
const FEW = 3;

/** The bounds of each kind of page. */
export const BUDGETS = {
  home: { html: 5.75 * KB, script: ONE_MODULE, requests: FEW },
  help: { html: 6.75 * KB, script: ONE_MODULE, requests: FEW },
  article: { html: 16 * KB, script: ONE_MODULE, requests: FEW },
  /** Pages about the site, and short lists. */
  plain: { html: 10.5 * KB, script: ONE_MODULE, requests: FEW },
  faq: { html: 67 * KB, script: ONE_MODULE, requests: FEW },
  objections: { html: 21.75 * KB, script: ONE_MODULE, requests: FEW },
  glossary: { html: 17 * KB, script: ONE_MODULE, requests: FEW },
  sources: { html: 76 * KB, script: 10.75 * KB, requests: 11 },
  search: { html: 10.5 * KB, script: 22 * KB, requests: 11 },
  tool: { html: 27 * KB, script: A_TOOL, requests: 17 },
  /** A tool in a frame on another site. */
  embed: { html: 22.5 * KB, script: A_TOOL, requests: 18 },
  /** One page to print and write on. */
  sheet: { html: 9.5 * KB, script: ONE_MODULE, requests: FEW },
} as const satisfies Readonly<Record<string, Budget>>;

/** What a page is, as far as its weight goes. */
export type Kind = keyof typeof BUDGETS;

/** Half of the articles fit into what a server sends in its first answer: ten packets of a new connection hold about this much. */
export const MEDIAN_ARTICLE = 14 * KB;

/** What a reader who has never searched waits for, in all: engine, lexicon, the parts of the index, the texts found. */
export const FIRST_SEARCH = 140 * KB;

/** How much longer than a page of the same words, written by hand in plain HTML, a page may take to its largest paint on a slow line. */
export const MOST_TIMES_PLAIN = 1.15;

const BY_ADDRESS: readonly (readonly [address: RegExp, kind: Kind])[] = [
  [/^\/$/, 'home'],
  [/^\/get-help-now\/$/, 'help'],
  [/^\/(?:cost-estimator|what-to-expect|compare-options|my-visit-sheet|for-clinics)\/$/, 'tool'],
  [/^\/embed\//, 'embed'],
  [/^\/handouts\/./, 'sheet'],
  [/^\/search\/$/, 'search'],
  [/^\/faq\/$/, 'faq'],
  [/^\/objections\/$/, 'objections'],
  [/^\/glossary\/$/, 'glossary'],
  [/^\/sources\/$/, 'sources'],
];

/** The kind of the page at an address such as /timeline/. `isArticle` says whether content/articles/ promises it. */
export const kindOf = (url: string, isArticle: boolean): Kind =>
  isArticle ? 'article' : (BY_ADDRESS.find(([address]) => address.test(url))?.[1] ?? 'plain');
