import type { Part } from '../../domain/query/excerpt.ts';

/** A section of a page that matches, with its own address. */
export type FoundSection = { readonly url: string; readonly title: string; readonly excerpt: readonly Part[] };

/** A page, a question or a word that matches. The excerpt is empty when its sections say it all. */
export type FoundPage = {
  readonly url: string;
  readonly kind: 'page' | 'question' | 'term';
  readonly title: string;
  readonly topic: string;
  readonly excerpt: readonly Part[];
  readonly sections: readonly FoundSection[];
};

/** The best pages for a query, how many there are in all, and words that were taken for a misspelling. */
export type Found = {
  readonly pages: readonly FoundPage[];
  readonly total: number;
  readonly changed: readonly { readonly from: string; readonly to: string }[];
};
