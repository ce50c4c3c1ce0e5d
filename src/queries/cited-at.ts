import { render } from 'astro:content';
import { workKey } from '~/domain/citations/citation.ts';
import { findClaim } from '~/domain/citations/evidence.ts';
import { anchorOfClaim, shownAnchors, type Place } from '~/domain/citations/places.ts';
import { pathPlaces } from '~/domain/schedule/path-places.ts';
import type { Use } from '~/markdown/collect-uses.ts';
import { comparedPlaces } from './compare-options.ts';
import { claimsInWords, numbersWithClaims } from './cost-estimator.ts';
import type { Library } from './library.ts';
import { boxClaims, tableClaims } from './methods.ts';
import { pageAt } from './shell.ts';

/** One claim, cited at one place. */
type CitedAt = { readonly claim: string; readonly place: Place };

type Citation = Extract<Use, { readonly claim: string }>;
type Words = {
  readonly uses: readonly Use[];
  readonly url: string;
  readonly page: string;
  readonly topic: string;
  readonly method?: string | undefined;
  /** Names the part of the page for all of it, instead of the headings inside. */
  readonly part?: string;
};

/** The anchor of the table of all methods, and of the box of one: no page has both. */
const FACTS = 'facts';

/** Pages about the site itself stand under no topic of the menu. */
export const SITE_TOPIC = 'site';

/** The places of one text: its citations and dot pictures, and the method facts it shows. */
function placesInWords(lib: Library, { uses, url, page, topic, method, part }: Words): CitedAt[] {
  const workOf = (claim: string) => {
    const { source } = findClaim(lib.sources, claim);
    return workKey(source.id, source);
  };
  const citations = uses.filter((use): use is Citation => 'claim' in use);
  const anchors = shownAnchors(citations, (one, other) => workOf(one) === workOf(other));
  const at = (anchor: string, { under }: Use): Place => ({ url: `${url}#${anchor}`, page, part: part ?? under, topic });
  return uses.flatMap((use): CitedAt[] => {
    if ('claim' in use) return [{ claim: use.claim, place: at(anchors[citations.indexOf(use)] ?? use.anchor, use) }];
    const claims = use.word === 'MethodsTable' ? tableClaims(lib) : boxClaims(lib, method);
    return claims.map((claim) => ({ claim, place: at(FACTS, use) }));
  });
}

/** The places in everything that is written in MDX: articles, pages about the site, questions and objections. */
async function placesInTexts(lib: Library): Promise<CitedAt[]> {
  const pageOf = (kind: 'faq' | 'objection') => {
    const url = kind === 'faq' ? '/faq/' : '/objections/';
    return { url, page: pageAt(lib, url).shortTitle };
  };
  const texts = [
    ...lib.articles.map((entry) => {
      const { shortTitle, topic, method } = entry.data;
      return { entry, url: `/${entry.id}/`, page: shortTitle, topic, method };
    }),
    ...lib.pages.map((entry) => ({ entry, url: `/${entry.id}/`, page: entry.data.shortTitle, topic: SITE_TOPIC })),
    ...lib.questions.map((entry) => {
      const { kind, question } = entry.data;
      return { entry, ...pageOf(kind), part: question, topic: 'questions' };
    }),
  ];
  const found = await Promise.all(
    texts.map(async ({ entry, ...text }) => {
      const { remarkPluginFrontmatter } = await render(entry);
      return placesInWords(lib, { ...text, uses: remarkPluginFrontmatter['uses'] as Use[] });
    }),
  );
  return found.flat();
}

/** The places in the tools, which are drawn from data instead of text. */
function placesInTools(lib: Library): CitedAt[] {
  const tool =
    (url: string) =>
    (anchor: string, part: string): Place => ({
      url: `${url}#${anchor}`,
      page: pageAt(lib, url).shortTitle,
      part,
      topic: 'tools',
    });
  const expect = tool('/what-to-expect/');
  const compare = tool('/compare-options/');
  const estimator = tool('/cost-estimator/');
  const all = (claims: readonly string[], place: Place) => claims.map((claim) => ({ claim, place }));
  return [
    ...pathPlaces(lib.phases, lib.methods).flatMap(({ claims, anchor, part }) => all(claims, expect(anchor, part))),
    ...comparedPlaces(lib).flatMap(({ claims, anchor, part }) => all(claims, compare(anchor, part))),
    ...numbersWithClaims(lib).flatMap(({ claims, anchor, part }) => all(claims, estimator(anchor, part))),
    ...claimsInWords(lib).map((claim) => ({
      claim,
      place: estimator(anchorOfClaim(claim), 'what you pay, and who helps'),
    })),
  ];
}

/** The places on the page of crisis lines. */
function placesInHelp({ crisis }: Library): CitedAt[] {
  const help = (anchor: string, part: string): Place => ({
    url: `/get-help-now/#${anchor}`,
    page: 'Get help now',
    part,
    topic: SITE_TOPIC,
  });
  return [
    ...crisis.lines.flatMap(({ id, name, claims }) =>
      claims.map((claim) => ({ claim, place: help(`line-${id}`, name) })),
    ),
    ...crisis.urgentSigns.flatMap(({ act, claims }, index) =>
      claims.map((claim) => ({ claim, place: help(`signs-${index + 1}`, act) })),
    ),
  ];
}

/** Every place that cites a claim, by the address of the claim, in the order of the menu. */
export async function placesByClaim(lib: Library): Promise<ReadonlyMap<string, readonly Place[]>> {
  const places = new Map<string, Place[]>();
  for (const { claim, place } of [...(await placesInTexts(lib)), ...placesInTools(lib), ...placesInHelp(lib)]) {
    const known = places.get(claim);
    if (known) known.push(place);
    else places.set(claim, [place]);
  }
  return places;
}
