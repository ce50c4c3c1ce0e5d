import type { Body, Content } from './content.ts';
import { placeOf, type Collection } from './collections.ts';

/** Pages that no single file of content/ stands for. */
export const FIXED_PAGES = [
  ...['/', '/faq/', '/objections/', '/glossary/', '/sources/', '/search/', '/get-help-now/', '/whats-new/'],
  ...['/cost-estimator/', '/what-to-expect/', '/compare-options/', '/my-visit-sheet/', '/handouts/'],
  '/how-we-check/self-assessment/',
];

/** The anchors that layouts give to articles and to pages about the site. */
const LAYOUT_ANCHORS: Readonly<Record<string, readonly string[]>> = {
  articles: ['sources', 'next', 'changes'],
  pages: ['sources', 'changes'],
};

/** The anchors of fixed pages that no file of content/ stands for. */
const FIXED_ANCHORS: Readonly<Record<string, readonly string[]>> = {
  '/compare-options/': [
    'decision',
    'choose',
    'options',
    'compare',
    'for-and-against',
    'questions',
    'sorting',
    'living',
    'about',
    'sources',
  ],
  '/get-help-now/': ['urgent-signs', 'espanol'],
  '/search/': ['all-pages'],
  '/sources/': ['check-first', 'by-topic', 'cited', 'not-cited-yet'],
};

/** The pages that one file of content/ is drawn from, besides articles, pages about the site and sheets. */
const PAGE_OF: Readonly<Partial<Record<Collection, string>>> = {
  decision: '/compare-options/',
  selfAssessment: '/how-we-check/self-assessment/',
};

/** The address of the page that a file stands for; undefined for files that stand for none. */
export function pageOfFile(file: string): string | undefined {
  const place = placeOf(file);
  if (place?.collection === 'gathered') return `/${place.id}/`;
  return place && (PAGE_OF[place.collection] ?? urlOf(file));
}

/** The address of an article, a page about the site or a sheet, from its file; undefined for other files. */
export function urlOf(file: string): string | undefined {
  const place = placeOf(file);
  if (place?.collection === 'handouts') return `/handouts/${place.id}/`;
  return place && (place.collection === 'articles' || place.collection === 'pages') ? `/${place.id}/` : undefined;
}

const anchorsOfBody = ({ headings, collection }: Body) => [
  ...headings.map(({ slug }) => slug),
  ...(LAYOUT_ANCHORS[collection] ?? []),
];

const anchorsOfFixedPages = ({ questions, glossary, sources, site }: Content): [url: string, anchors: string[]][] => [
  ['/', (site[0]?.data.topics ?? []).map(({ id }) => id)],
  [
    '/faq/',
    [
      ...questions.filter(({ data }) => data.kind === 'faq').map(({ id }) => id),
      ...(site[0]?.data.faqGroups ?? []).map(({ id }) => `group-${id}`),
      'sources',
    ],
  ],
  ['/objections/', questions.filter(({ data }) => data.kind === 'objection').map(({ id }) => id)],
  ['/glossary/', glossary.map(({ id }) => id)],
  ['/sources/', sources.map(({ id }) => id)],
];

/** Every address of the site with its anchors; undefined where a file cannot be read, so its anchors are not known. */
export function siteMap(content: Content): ReadonlyMap<string, ReadonlySet<string> | undefined> {
  const ofFiles = [...content.files.keys()].flatMap((file): [string, Set<string> | undefined][] => {
    const url = urlOf(file);
    const body = content.bodies.find((candidate) => candidate.file === file);
    return url ? [[url, body && new Set(anchorsOfBody(body))]] : [];
  });
  const entries = new Map(anchorsOfFixedPages(content));
  const fixed = FIXED_PAGES.map((url): [string, Set<string>] => [
    url,
    new Set([...(entries.get(url) ?? []), ...(FIXED_ANCHORS[url] ?? [])]),
  ]);
  return new Map([...fixed, ...ofFiles]);
}
