import { load, type CheerioAPI } from 'cheerio/slim';

/**
 * The main part of a built page, to be searched and changed. What stands around it, most of it styles, is the same everywhere and is not read;
 * and as Astro closes every element, the fast reader does, which repairs nothing.
 */
export function mainOf(html: string): CheerioAPI {
  const begin = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  return load(begin < 0 || end < begin ? '' : html.slice(begin, end + '</main>'.length));
}

/** A node of a page: an element, text or a comment. */
export type PageNode = ReturnType<ReturnType<CheerioAPI>['contents']>[number];

/** Whether a node is an element. */
export const isElement = (node: PageNode): node is Extract<PageNode, { attribs: object }> => 'attribs' in node;

/** `nodeType` of text, as the DOM numbers them. */
const TEXT = 3;

/** Whether a node is text, and no comment. */
export const isText = (node: PageNode): node is Extract<PageNode, { data: string }> =>
  'data' in node && node.nodeType === TEXT;

/** What a page tells machines of itself. */
export type LinkedData = {
  readonly name?: string;
  readonly description?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly lastReviewed?: string;
};

/** The data of a page for machines; nothing for a page without. */
export const linkedDataIn = (html: string): LinkedData =>
  JSON.parse(/<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)?.[1] ?? '{}') as LinkedData;
