import type { Part } from '../../domain/query/excerpt.ts';

/** A section of a page that matches, with its own address. */
export type FoundSection = { readonly url: string; readonly title: string; readonly excerpt: readonly Part[] };

/** What a result is. */
export type FoundKind = 'page' | 'tool' | 'question' | 'term';

/** A page, a question or a word that matches. The excerpt is empty when its sections say it all. */
export type FoundPage = {
  readonly url: string;
  readonly kind: FoundKind;
  readonly title: string;
  readonly topic: string;
  readonly excerpt: readonly Part[];
  readonly sections: readonly FoundSection[];
};

/** What was found for a query. */
export type Found = {
  /** The best first. */
  readonly pages: readonly FoundPage[];
  /** Whether they answer it, as far as words can tell; if not, they are only the nearest there is. */
  readonly isClose: boolean;
  /** Words that were taken for a misspelling. */
  readonly changed: readonly { readonly from: string; readonly to: string }[];
  /** Queries that may have been meant, when a word of this one is unknown. */
  readonly guesses: readonly string[];
};
