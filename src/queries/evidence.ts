import { certaintyDots, certaintyLabel } from '~/domain/claims/certainty.ts';
import { formatFigure, type FigureForm } from '~/domain/claims/figure.ts';
import { fillReferences, parseReference, type Reference } from '~/domain/claims/references.ts';
import {
  citedWorks,
  countLabels,
  findClaim,
  findFigure,
  isRecalled,
  standingOf,
  type ClaimUse,
  type Evidence,
} from '~/domain/citations/evidence.ts';
import { shortCitation } from '~/domain/citations/citation.ts';
import { formatPrice } from '~/domain/costs/price-reference.ts';
import type { Use } from '~/markdown/collect-uses.ts';
import { estimateOf } from './estimator-start.ts';
import type { Library } from './library.ts';
import { boxClaims, methodBox, methodColumns, methodCosts, tableClaims } from './methods.ts';
import { assessmentCounts } from './self-assessment.ts';

const resolve = ({ sources, prices }: Library, reference: Reference): string =>
  reference.kind === 'price'
    ? formatPrice(prices, reference.price)
    : formatFigure(findFigure(findClaim(sources, reference.claim), reference.figure), reference.form);

/** Text with its references to figures and prices filled in. */
export const filled = (lib: Library, text: string): string =>
  fillReferences(text, (reference) => resolve(lib, reference));

const expand = (lib: Library, use: Use | ClaimUse, methodId?: string): ClaimUse[] => {
  if ('claim' in use) return [use];
  const claims = use.word === 'MethodsTable' ? tableClaims(lib) : boxClaims(lib, methodId);
  return claims.map((claim) => ({ claim }));
};

/** A claim as a side note shows it. `number` is its work's place in the list of sources. */
const noteOf = (evidence: Evidence, number: number) => ({
  number,
  text: evidence.claim.text,
  certainty: certaintyLabel(evidence.claim.certainty),
  label: shortCitation(evidence.source),
  recalled: isRecalled(evidence),
});

/** What the words of one page may ask for: its numbered works, figures, prices, terms and method facts. */
export function pageEvidence(lib: Library, uses: readonly (Use | ClaimUse)[], methodId?: string) {
  const claimUses = uses.flatMap((use) => expand(lib, use, methodId));
  const works = citedWorks(lib.sources, claimUses);
  const evidenceAt = (address: string) => findClaim(lib.sources, address);
  const numberOf = (address: string): number => {
    const { source } = evidenceAt(address);
    const work = works.find(({ sourceIds }) => sourceIds.includes(source.id));
    if (!work) throw new Error(`${address} is not in the numbered sources of this page`);
    return work.number;
  };
  const sourced = ({ text, claims }: { readonly text: string; readonly claims: readonly string[] }) => ({
    text: filled(lib, text),
    numbers: [...new Set(claims.map(numberOf))],
  });
  return {
    works,
    claims: [...new Set(claimUses.map(({ claim }) => claim))],
    crisis: lib.crisis,
    price: (reference: string) => formatPrice(lib.prices, reference),
    figure: (reference: string, form: FigureForm = 'figure') =>
      resolve(lib, parseReference(form === 'figure' ? reference : `${reference} ${form}`)),
    dots: (address: string, ids: readonly string[]) => ids.map((id) => findFigure(evidenceAt(address), id)),
    citation: (address: string) => noteOf(evidenceAt(address), numberOf(address)),
    standing: (addresses: readonly string[]) => {
      const { label, certainty } = standingOf(addresses.map(evidenceAt));
      return { label, certainty: certaintyLabel(certainty), dots: certaintyDots(certainty) };
    },
    term: (id: string) => {
      const term = lib.terms.find((entry) => entry.id === id);
      if (!term) throw new Error(`no term "${id}"; add content/glossary/${id}.yaml`);
      return term;
    },
    /** A statement with its references filled in and its sources numbered. */
    sourced,
    methods: () => methodColumns(lib, sourced),
    method: () => methodBox(lib, sourced, methodId),
    costs: () => methodCosts(lib),
    estimate: (answers: string) => estimateOf(lib, answers),
    assessment: () => assessmentCounts(lib),
    labels: () => countLabels([...lib.sources.values()]),
  };
}
/** The evidence of one page, as words and figures ask for it. */
export type PageEvidence = ReturnType<typeof pageEvidence>;
