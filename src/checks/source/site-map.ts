import type { Body, Content } from './content.ts';
import { placeOf } from './collections.ts';

/** Pages that no single file of content/ stands for. */
export const FIXED_PAGES = ['/', '/faq/', '/objections/', '/glossary/', '/sources/', '/search/', '/get-help-now/'];

/** The anchors that the layout gives every article. */
const ARTICLE_ANCHORS = ['sources', 'next', 'changes'];

/** The address of an article or a page about the site, from its file; undefined for other files. */
export function urlOf(file: string): string | undefined {
  const place = placeOf(file);
  return place && (place.collection === 'articles' || place.collection === 'pages') ? `/${place.id}/` : undefined;
}

const anchorsOfBody = ({ headings, collection }: Body) => [
  ...headings.map(({ slug }) => slug),
  ...(collection === 'articles' ? ARTICLE_ANCHORS : []),
];

const anchorsOfFixedPages = ({ questions, glossary, sources, site }: Content): [url: string, anchors: string[]][] => [
  ['/', (site[0]?.data.topics ?? []).map(({ id }) => id)],
  ['/faq/', questions.filter(({ data }) => data.kind === 'faq').map(({ id }) => id)],
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
  const fixed = FIXED_PAGES.map((url): [string, Set<string>] => [url, new Set()]);
  return new Map([
    ...fixed,
    ...ofFiles,
    ...anchorsOfFixedPages(content).map(([url, ids]): [string, Set<string>] => [url, new Set(ids)]),
  ]);
}
