import { certaintyDots, certaintyLabel } from '~/domain/claims/certainty.ts';
import { formatFigure, type FigureForm } from '~/domain/claims/figure.ts';
import { fillReferences, parseReference, type Reference } from '~/domain/claims/references.ts';
import {
  citedWorks,
  findClaim,
  findFigure,
  isRecalled,
  standingOf,
  type ClaimUse,
} from '~/domain/citations/evidence.ts';
import { shortCitation } from '~/domain/citations/citation.ts';
import { firstCourse, firstYear, LEVELS } from '~/domain/costs/course-costs.ts';
import { courseFacts, formatPrice } from '~/domain/costs/price-reference.ts';
import { dollars } from '~/domain/money/money.ts';
import type { Use } from '~/markdown/collect-uses.ts';
import type { Library } from './library.ts';

const resolve = ({ sources, prices }: Library, reference: Reference): string =>
  reference.kind === 'price'
    ? formatPrice(prices, reference.price)
    : formatFigure(findFigure(findClaim(sources, reference.claim), reference.figure), reference.form);

/** Text with its references to figures and prices filled in. */
export const filled = (lib: Library, text: string): string =>
  fillReferences(text, (reference) => resolve(lib, reference));

/** The claims behind the comparison table, row by row, as a reader meets them. */
const tableClaims = ({ methods }: Library): string[] =>
  Object.keys(methods[0]?.facts ?? {}).flatMap((fact) =>
    methods.flatMap(({ facts }) => facts[fact as keyof typeof facts].claims),
  );

/** The claims behind the fact box of one method, top to bottom. */
const boxClaims = ({ methods }: Library, methodId?: string): string[] =>
  methods
    .filter(({ id }) => id === methodId)
    .flatMap(({ facts, goodPoints, badPoints }) => [...Object.values(facts), ...goodPoints, ...badPoints])
    .flatMap(({ claims }) => claims);

const expand = (lib: Library, use: Use, methodId?: string): ClaimUse[] => {
  if ('claim' in use) return [use];
  const claims = use.word === 'MethodsTable' ? tableClaims(lib) : boxClaims(lib, methodId);
  return claims.map((claim) => ({ claim }));
};

/** What the words of one page may ask for: its numbered works, figures, prices, terms and method facts. */
export function pageEvidence(lib: Library, uses: readonly Use[], methodId?: string) {
  const claimUses = uses.flatMap((use) => expand(lib, use, methodId));
  const works = citedWorks(lib.sources, claimUses);
  const numberOf = (address: string) => {
    const { source } = findClaim(lib.sources, address);
    return works.find(({ sourceIds }) => sourceIds.includes(source.id))?.number;
  };
  const sourced = ({ text, claims }: { text: string; claims: readonly string[] }) => ({
    text: filled(lib, text),
    numbers: [...new Set(claims.map(numberOf))].filter((n) => n !== undefined),
  });
  return {
    works,
    claims: [...new Set(claimUses.map(({ claim }) => claim))],
    crisis: lib.crisis,
    prices: (reference: string) => formatPrice(lib.prices, reference),
    figure: (reference: string, form: FigureForm = 'figure') => {
      const parsed = parseReference(form === 'figure' ? reference : `${reference} ${form}`);
      return resolve(lib, parsed);
    },
    dots: (address: string, ids: readonly string[]) => {
      const evidence = findClaim(lib.sources, address);
      return ids.map((id) => findFigure(evidence, id));
    },
    citation: (address: string) => {
      const evidence = findClaim(lib.sources, address);
      const number = numberOf(address);
      if (number === undefined) throw new Error(`${address} is not in the numbered sources of this page`);
      return {
        number,
        text: evidence.claim.text,
        certainty: certaintyLabel(evidence.claim.certainty),
        label: shortCitation(evidence.source),
        recalled: isRecalled(evidence),
      };
    },
    standing: (addresses: readonly string[]) => {
      const { label, certainty } = standingOf(addresses.map((address) => findClaim(lib.sources, address)));
      return { label, certainty: certaintyLabel(certainty), dots: certaintyDots(certainty) };
    },
    term: (id: string) => {
      const term = lib.terms.find((entry) => entry.id === id);
      if (!term) throw new Error(`no term "${id}"; add content/glossary/${id}.yaml`);
      return term;
    },
    methods: lib.methods
      .filter(({ id }) => !methodId || id === methodId)
      .map((method) => ({
        id: method.id,
        name: method.name,
        fullName: method.fullName,
        url: `/delivery-methods/${method.id}/`,
        cost: formatPrice(lib.prices, `${method.id}/session`),
        facts: Object.fromEntries(Object.entries(method.facts).map(([name, fact]) => [name, sourced(fact)])),
        goodPoints: method.goodPoints.map(sourced),
        badPoints: method.badPoints.map(sourced),
      })),
    costs: lib.methods.map(({ id, name }) => {
      const edition = lib.prices.get(id);
      if (!edition) throw new Error(`no prices for "${id}"; add content/prices/${id}.yaml`);
      const facts = courseFacts(edition);
      const levels = <T>(of: (level: (typeof LEVELS)[number]) => T) => ({
        low: of('low'),
        typical: of('typical'),
        high: of('high'),
      });
      return {
        name,
        session: levels((level) => dollars(facts.session[level])),
        firstCourse: levels((level) => firstCourse(facts, level)),
        firstYear: levels((level) => firstYear(facts, level)),
      };
    }),
  };
}
export type PageEvidence = ReturnType<typeof pageEvidence>;
