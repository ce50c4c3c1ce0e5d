import { weakest, type Certainty } from '../claims/certainty.ts';
import type { Figure } from '../claims/figure.ts';
import {
  byline,
  isStudy,
  linkOf,
  numberWorks,
  publication,
  SOURCE_KINDS,
  stopAfter,
  workKey,
  type SourceKind,
} from './citation.ts';

/** A source as the content holds it, with its id. */
export type SourceRecord = {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly authors?: string | undefined;
  readonly publisher: string;
  readonly year?: number | null | undefined;
  readonly doi?: string | undefined;
  readonly url?: string | undefined;
  readonly verified: 'seen' | 'recalled';
  readonly note?: string | undefined;
  readonly claims: readonly ClaimRecord[];
};
/** One statement of a source, in our words. `verified` says how we read it, where that is not how the rest of the source was read. */
export type ClaimRecord = {
  readonly id: string;
  readonly text: string;
  readonly certainty: Certainty;
  readonly verified?: 'seen' | 'recalled' | undefined;
  readonly numbers?: readonly Figure[] | undefined;
};

/** One place where a page uses a claim; the anchor is where a reader comes back to, absent inside generated tables. */
export type ClaimUse = {
  readonly claim: string;
  readonly anchor?: string;
  /** The claim cited right before, when nothing stands between: two of the same work share one number. */
  readonly after?: string;
};

/** A claim with its source, found by its address. */
export type Evidence = { readonly source: SourceRecord; readonly claim: ClaimRecord };

/** One numbered work of a page's source list. */
export type CitedWork = {
  readonly number: number;
  readonly source: SourceRecord;
  /** Every entry that describes this work. */
  readonly sourceIds: readonly string[];
  readonly byline: string;
  /** Where and when it appeared, and what it is. */
  readonly publication: string;
  /** What follows the title. */
  readonly stop: string;
  readonly link: string | undefined;
  readonly recalled: boolean;
  readonly anchors: readonly string[];
};

/** The claim at an address such as wilkinson-2019/day1-response; throws a sentence that says what to write instead. */
export function findClaim(sources: ReadonlyMap<string, SourceRecord>, address: string): Evidence {
  const [sourceId = '', claimId = ''] = address.split('/');
  const source = sources.get(sourceId);
  if (!source) throw new Error(`no source "${sourceId}"; add content/sources/${sourceId}.yaml`);
  const claim = source.claims.find(({ id }) => id === claimId);
  if (!claim) {
    throw new Error(
      `no claim "${claimId}" in content/sources/${sourceId}.yaml; it has ${source.claims.map(({ id }) => id).join(', ')}`,
    );
  }
  return { source, claim };
}

/** The figure of a claim by its id; throws where the claim has none of that name. */
export function findFigure({ source, claim }: Evidence, id: string): Figure {
  const figure = claim.numbers?.find((number) => number.id === id);
  if (!figure)
    throw new Error(
      `claim ${source.id}/${claim.id} has no number "${id}"; add it to content/sources/${source.id}.yaml`,
    );
  return figure;
}

/** Whether a finding has not been re-read against its source; the claim's own mark wins. */
export const isRecalled = ({ source, claim }: Evidence): boolean => (claim.verified ?? source.verified) === 'recalled';

/** The works that a page uses, numbered by first use; entries about the same work share a number. */
export function citedWorks(sources: ReadonlyMap<string, SourceRecord>, uses: readonly ClaimUse[]): CitedWork[] {
  const found = uses.map((use) => ({ use, ...findClaim(sources, use.claim) }));
  const keyOf = (source: SourceRecord) => workKey(source.id, source);
  const numbers = numberWorks(found.map(({ source }) => keyOf(source)));
  return [...numbers].flatMap(([key, number]) => {
    const of = found.filter(({ source }) => keyOf(source) === key);
    const source = of[0]?.source;
    if (!source) return [];
    return {
      number,
      source,
      sourceIds: of.map((entry) => entry.source.id),
      byline: byline(source),
      publication: publication(source),
      stop: stopAfter(source.title),
      link: linkOf(source),
      recalled: of.some(isRecalled),
      anchors: of.flatMap(({ use: { anchor, after } }) => {
        const isRepeat = after !== undefined && keyOf(findClaim(sources, after).source) === key;
        return anchor && !isRepeat ? [anchor] : [];
      }),
    };
  });
}

/** How many claims of each kind of source carry which certainty, in the order of the kinds; kinds without a source are left out. */
export function countLabels(sources: readonly SourceRecord[]): readonly {
  readonly kind: SourceKind;
  readonly counts: Readonly<Record<Certainty, number>>;
}[] {
  return SOURCE_KINDS.flatMap((kind) => {
    const claims = sources.filter((source) => source.kind === kind).flatMap((source) => source.claims);
    const count = (level: Certainty) => claims.filter(({ certainty }) => certainty === level).length;
    if (claims.length === 0) return [];
    return [
      {
        kind,
        counts: { high: count('high'), moderate: count('moderate'), low: count('low'), 'very-low': count('very-low') },
      },
    ];
  });
}

/** What a block of statements rests on: studies of people, or rules and prices on record; and how sure the weakest claim is. */
export function standingOf(evidence: readonly Evidence[]): {
  readonly label: 'Studies' | 'On record';
  readonly certainty: Certainty;
} {
  return {
    label: evidence.some(({ source }) => isStudy(source.kind)) ? 'Studies' : 'On record',
    certainty: weakest(evidence.map(({ claim }) => claim.certainty)),
  };
}
