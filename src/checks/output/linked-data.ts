import { articlesOf, type OutputCheck } from './built-site.ts';
import { onEachPage, originOf, textOf, valuesOf, type Dom } from './dom.ts';
import { SCHEMA_NAMES } from './schema-names.ts';

type Data = { readonly [name: string]: unknown };

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const part = (data: unknown, name: string): unknown => (isData(data) ? data[name] : undefined);

/** Names that schema.org has, for one thing and everything in it. A thing may be no more than the address of a work. */
function unknownNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(unknownNames);
  if (!isData(value)) return [];
  const { '@type': type, ...rest } = value;
  const properties = Object.entries(rest).filter(([name]) => name !== '@context');
  if (type === undefined && properties.map(([name]) => name).join() === '@id') return [];
  const known = new Map<unknown, readonly string[]>(Object.entries(SCHEMA_NAMES)).get(type);
  if (!known) return [`the type ${JSON.stringify(type)} is not in schema-names.ts; use one that is, or add it there`];
  return properties.flatMap(([name, inside]) =>
    known.includes(name)
      ? unknownNames(inside)
      : [`${String(type)} has no "${name}" in schema-names.ts; use a name that is, or add it there`],
  );
}

/** The path and the place of an address, so that absolute ones and those from the root can be compared. */
const pathFrom = (url: string, origin: string) => (href: unknown) => {
  if (typeof href !== 'string' || !URL.canParse(href, origin + url)) return '';
  const { pathname, hash } = new URL(href, origin + url);
  return pathname + hash;
};

const timesIn = (dom: Dom, selector: string) => valuesOf(dom, `main ${selector} time[datetime]`, 'datetime');

/** What is said to machines and what the page shows, in pairs that have to be the same. */
function pairs(dom: Dom, data: Data, url: string, origin: string) {
  const pathOf = pathFrom(url, origin);
  const isSite = data['@type'] === 'WebSite';
  const changes = timesIn(dom, '.changes');
  const crumbs = dom('.crumbs li').toArray();
  const works = dom('.sources ol > li').toArray();
  const cited = listOf(data['citation']);
  const terms = url === '/glossary/' ? dom('main h3[id]').toArray() : [];
  const reviewer = /Reviewed by ([^,]+),/.exec(textOf(dom('main .meta').first()))?.[1];
  return [
    ['name', data['name'], isSite ? dom('meta[property="og:site_name"]').attr('content') : textOf(dom('h1').first())],
    ['description', data['description'], dom('meta[name="description"]').attr('content')],
    ['url', data['url'], dom('link[rel="canonical"]').attr('href')],
    ['datePublished', data['datePublished'], changes.at(-1)],
    ['dateModified', data['dateModified'], changes[0]],
    ['lastReviewed', data['lastReviewed'], timesIn(dom, ':is(.meta, .paper-foot)')[0]],
    ['reviewedBy', part(data['reviewedBy'], 'name'), reviewer],
    [
      'breadcrumb',
      listOf(part(data['breadcrumb'], 'itemListElement')).map((item) => [
        part(item, 'name'),
        pathOf(part(item, 'item')),
      ]),
      crumbs.map((crumb) => [textOf(dom(crumb)), pathOf(dom(crumb).find('a').attr('href') ?? url)]),
    ],
    [
      'citation',
      cited.map((work) => part(work, 'url') ?? part(work, '@id') ?? part(work, 'name')),
      works.map((work) => dom(work).children('a').attr('href') ?? part(cited[works.indexOf(work)], 'name')),
    ],
    [
      'mainEntity',
      listOf(part(data['mainEntity'], 'hasDefinedTerm')).map((term) => [part(term, 'name'), pathOf(part(term, 'url'))]),
      terms.map((term) => [textOf(dom(term)), `${url}#${term.attribs['id'] ?? ''}`]),
    ],
  ] as const;
}

const say = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 160));

/** What a page tells machines is one block of JSON-LD that parses, uses names that schema.org has, and says what the page shows. */
export const linkedData: OutputCheck = (site) => {
  const origin = originOf(site);
  const articles = new Set(articlesOf(site).map(({ url }) => url));
  return onEachPage('linked-data', site.pages, (dom, { url }) => {
    const blocks = dom('script[type="application/ld+json"]').toArray();
    if (blocks.length !== 1) return [`${blocks.length} blocks of JSON-LD; write one`];
    let data: unknown;
    try {
      data = JSON.parse(dom(blocks[0]).text());
    } catch (error) {
      return [`JSON-LD that cannot be read: ${String(error)}`];
    }
    if (!isData(data)) return ['JSON-LD that is no object; write one thing with its parts'];
    return [
      ...(data['@context'] === 'https://schema.org' ? [] : ['no "@context": "https://schema.org" in its JSON-LD']),
      ...(articles.has(url) === (data['@type'] === 'MedicalWebPage')
        ? []
        : [`JSON-LD of the type ${say(data['@type'])}; articles are a MedicalWebPage, and only they`]),
      ...unknownNames(data),
      ...pairs(dom, data, url, origin)
        .filter(([, said, shown]) => JSON.stringify(said) !== JSON.stringify(shown))
        .map(([name, said, shown]) => `JSON-LD has for ${name} ${say(said)}, but the page shows ${say(shown)}`),
    ];
  });
};
