import { render } from 'astro:content';
import { byline, linkOf, publication, stopAfter } from '~/domain/citations/citation.ts';
import { isRecalled, type SourceRecord } from '~/domain/citations/evidence.ts';
import { claimsBehind } from '~/domain/costs/price-reference.ts';
import { certaintyLabel } from '~/domain/claims/certainty.ts';
import type { Use } from '~/markdown/collect-uses.ts';
import { comparedClaims } from './compare-options.ts';
import { filled, pageEvidence } from './evidence.ts';
import { library, type Library } from './library.ts';
import { pageAt } from './shell.ts';
import { pathClaims } from './what-to-expect.ts';

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

/** The pages that cite each claim, by claim address. */
async function citingPages(lib: Library) {
  const cited = new Map<string, Map<string, string>>();
  const note = (claim: string, url: string, title: string) =>
    cited.set(claim, (cited.get(claim) ?? new Map()).set(url, title));
  const documents = [
    ...lib.articles.map((entry) => ({
      entry,
      url: `/${entry.id}/`,
      title: entry.data.shortTitle,
      method: entry.data.method,
    })),
    ...lib.pages.map((entry) => ({ entry, url: `/${entry.id}/`, title: entry.data.shortTitle, method: undefined })),
    ...lib.questions.map((entry) => ({
      entry,
      url: `/${entry.data.kind === 'faq' ? 'faq' : 'objections'}/#${entry.id}`,
      title: entry.data.question,
      method: undefined,
    })),
  ];
  for (const { entry, url, title, method } of documents) {
    const { remarkPluginFrontmatter } = await render(entry);
    for (const claim of pageEvidence(lib, remarkPluginFrontmatter['uses'] as Use[], method).claims)
      note(claim, url, title);
  }
  for (const claim of pathClaims(lib)) note(claim, '/what-to-expect/', pageAt(lib, '/what-to-expect/').shortTitle);
  for (const line of [...lib.crisis.lines, ...lib.crisis.urgentSigns])
    for (const claim of line.claims) note(claim, '/get-help-now/', 'Get help now');
  for (const claim of comparedClaims(lib))
    note(claim, '/compare-options/', pageAt(lib, '/compare-options/').shortTitle);
  for (const [id, edition] of lib.prices) {
    const url = id === 'cost-estimator' ? '/cost-estimator/' : '/cost/';
    for (const claim of claimsBehind(edition)) note(claim, url, pageAt(lib, url).shortTitle);
  }
  return cited;
}

const dated = (source: SourceRecord) => `${byline(source)}${source.year ? `, ${source.year}` : ''}`;

/** Every source with its claims, what cites them, and how they were read; cited ones first. */
export async function sourcesPage() {
  const lib = await library();
  const cited = await citingPages(lib);
  const sources = [...lib.sources.values()].map((source) => ({
    id: source.id,
    heading: dated(source),
    title: `${source.title}${stopAfter(source.title)}`,
    publication: publication(source),
    link: linkOf(source),
    note: source.note,
    claims: source.claims.map((claim) => ({
      id: claim.id,
      text: claim.text,
      certainty: certaintyLabel(claim.certainty),
      recalled: isRecalled({ source, claim }),
      pages: [...(cited.get(`${source.id}/${claim.id}`) ?? new Map<string, string>())].map(([url, title]) => ({
        url,
        title,
      })),
    })),
  }));
  const inUse = sources.filter(({ claims }) => claims.some(({ pages }) => pages.length > 0));
  return {
    inUse,
    waiting: sources.filter((source) => !inUse.includes(source)),
    claimCount: sources.reduce((sum, { claims }) => sum + claims.length, 0),
    recalled: sources.flatMap(({ id, heading, claims }) =>
      claims.filter((claim) => claim.recalled).map((claim) => ({ id, heading, text: claim.text })),
    ),
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
