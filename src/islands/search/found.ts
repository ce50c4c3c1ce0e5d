/** A stretch of text, marked when it is what the reader searched for. */
export type Part = { readonly text: string; readonly marked: boolean };

/** A section of a page that matches, with its own address. */
export type FoundSection = { readonly url: string; readonly title: string; readonly excerpt: readonly Part[] };

/** A page that matches. The excerpt is empty when its sections say it all. */
export type FoundPage = {
  readonly url: string;
  readonly title: string;
  readonly topic: string | undefined;
  readonly excerpt: readonly Part[];
  readonly sections: readonly FoundSection[];
};

/** The best pages for a query, and how many there are in all. */
export type Found = { readonly pages: readonly FoundPage[]; readonly total: number };
