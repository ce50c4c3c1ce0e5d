import { byline, KIND_GROUPS, linkOf, publication, SOURCE_KINDS, stopAfter } from '~/domain/citations/citation.ts';
import { isRecalled, type SourceRecord } from '~/domain/citations/evidence.ts';
import { placeLinks, type Place } from '~/domain/citations/places.ts';
import { certaintyLabel } from '~/domain/claims/certainty.ts';
import { placesByClaim, SITE_TOPIC } from './cited-at.ts';
import { filled } from './evidence.ts';
import { library } from './library.ts';
import { pageAt } from './shell.ts';

/** The terms of the glossary by first letter. */
export async function glossaryPage() {
  const lib = await library();
  const firstLetter = ({ term }: { term: string }) => term[0]?.toUpperCase() ?? '';
  const terms = lib.terms.map((term) => ({
    ...term,
    readMore: term.readMore ? pageAt(lib, term.readMore) : undefined,
  }));
  return {
    letters: [...new Set(terms.map(firstLetter))]
      .sort()
      .map((letter) => ({ letter, terms: terms.filter((term) => firstLetter(term) === letter) })),
  };
}

const dated = (source: SourceRecord) => `${byline(source)}${source.year ? `, ${source.year}` : ''}`;

/** A source as its entry shows it. */
function sourceEntry(source: SourceRecord, placesOf: ReadonlyMap<string, readonly Place[]>) {
  const claims = source.claims.map((claim) => {
    const places = placesOf.get(`${source.id}/${claim.id}`) ?? [];
    return {
      text: claim.text,
      certainty: certaintyLabel(claim.certainty),
      recalled: isRecalled({ source, claim }),
      topics: places.map(({ topic }) => topic),
      places: placeLinks(places),
    };
  });
  return {
    id: source.id,
    kind: source.kind,
    heading: dated(source),
    title: `${source.title}${stopAfter(source.title)}`,
    publication: publication(source),
    link: linkOf(source),
    note: source.note,
    claims,
    topics: [...new Set(claims.flatMap(({ topics }) => topics))],
    read: [...new Set(claims.map(({ recalled }) => (recalled ? 'recalled' : 'seen')))],
  };
}

/** Every source with its claims, the places that cite them, and how they were read: cited ones by type, then the others; and the topics of the pages that cite them. */
export async function sourcesPage() {
  const lib = await library();
  const placesOf = await placesByClaim(lib);
  const sources = [...lib.sources.values()].map((source) => sourceEntry(source, placesOf));
  const isCited = ({ topics }: (typeof sources)[number]) => topics.length > 0;
  const inUse = sources.filter(isCited);
  const topics = [...lib.site.topics.map(({ id, title }) => ({ id, title })), { id: SITE_TOPIC, title: 'This site' }];
  return {
    count: sources.length,
    claimCount: sources.reduce((sum, { claims }) => sum + claims.length, 0),
    placeCount: new Set(sources.flatMap(({ claims }) => claims.flatMap(({ places }) => places.map(({ url }) => url))))
      .size,
    recalled: sources.flatMap(({ id, heading, claims }) =>
      claims.filter((claim) => claim.recalled).map((claim) => ({ id, heading, text: claim.text })),
    ),
    groups: SOURCE_KINDS.map((kind) => ({
      kind,
      title: KIND_GROUPS[kind],
      sources: inUse.filter((source) => source.kind === kind),
    })).filter((group) => group.sources.length > 0),
    waiting: sources.filter((source) => !isCited(source)),
    topics: topics
      .map(({ id, title }) => ({
        id,
        title,
        sources: inUse
          .filter((source) => source.topics.includes(id))
          .map(({ id: source, heading }) => ({ id: source, heading })),
      }))
      .filter((topic) => topic.sources.length > 0),
  };
}

/** The crisis lines and urgent signs, with their evidence. */
export async function helpPage() {
  const { crisis } = await library();
  return crisis;
}

/** The words of the home page, with its figures filled in. */
export async function homePage() {
  const lib = await library();
  const { title, shortAnswer, ways } = lib.site.home;
  return { title, shortAnswer: filled(lib, shortAnswer), ways, tagline: lib.site.tagline };
}
