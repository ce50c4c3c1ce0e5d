import type { Redirect } from '../../domain/address/redirects.ts';
import type { Check } from '../issue.ts';

/** One HTML page with its address, such as /timeline/. */
export type Page = { readonly url: string; readonly file: string; readonly html: string };

/** Where a source was read, and where readers are sent for it. */
export type SourceAddresses = {
  readonly file: string;
  readonly seenAt: readonly string[];
  readonly published: readonly string[];
};

/** One address that was published once, and the line of the list that says so. */
export type Permalink = { readonly address: string; readonly line: number };

/** The built site, as the output checks read it. */
export type BuiltSite = {
  readonly pages: readonly Page[];
  /** The pages that only send readers on to where something has moved. */
  readonly moved: readonly Page[];
  /** The tools in a bare page for frames on other sites: the same words as a full page, so rules about words and search leave them out. */
  readonly embeds: readonly Page[];
  /** Every file under dist/ with its size. */
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  /** The bytes of one file, by its path under dist/. */
  readonly read: (path: string) => Buffer;
  /** The addresses that content/articles/ promises. */
  readonly articles: readonly string[];
  readonly sources: readonly SourceAddresses[];
  /** content/redirects.yaml and content/permalinks.txt. */
  readonly redirects: readonly Redirect[];
  readonly permalinks: readonly Permalink[];
};

/** Every page that a reader can meet, in a frame on another site too. */
export const shownIn = ({ pages, embeds }: BuiltSite): Page[] => [...pages, ...embeds];

/** A rule about the built HTML. */
export type OutputCheck = Check<BuiltSite>;

/** Numbers worth seeing whether they pass or not, as lines. */
export type Measure = (site: BuiltSite) => readonly string[];

/** The pages that are articles; a promised one that was not built is the business of `article-promises`. */
export const articlesOf = ({ pages, articles }: BuiltSite): Page[] => pages.filter(({ url }) => articles.includes(url));
