import type { Matter, Order, SortFact } from '~/domain/options/matters.ts';

/** A statement with the numbers of its sources. */
export type Sourced = { readonly text: string; readonly numbers: readonly number[] };

/** One option with everything that the comparison says about it. */
export type Option = {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  readonly summary: string;
  /** Its own page, where it has one. */
  readonly url: string | undefined;
  readonly places: Readonly<Record<SortFact, number>>;
  readonly facts: Readonly<Record<SortFact, Sourced>>;
  /** `standing` is what kind of statement the cell is, and how sure. */
  readonly cells: Readonly<Record<Matter, Sourced & { readonly standing: string }>>;
  readonly goodPoints: readonly Sourced[];
  readonly badPoints: readonly Sourced[];
};
/** A matter as the page names it, with questions for a visit. */
export type MatterWords = {
  readonly id: Matter;
  readonly name: string;
  readonly question: string;
  readonly ask: readonly string[];
};
/** An order as the page names it, and what it means. */
export type OrderWords = { readonly id: Order; readonly name: string; readonly means: string };

/** What the page hands to the island. */
export type Comparison = {
  readonly options: readonly Option[];
  readonly matters: readonly MatterWords[];
  readonly orders: readonly OrderWords[];
};
