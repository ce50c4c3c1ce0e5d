import Slugger from 'github-slugger';
import { mdxToMdast, type MdastNode } from 'satteri';

/** A word of the vocabulary, or any other tag, as an author wrote it. */
export type Element = {
  readonly name: string;
  /** null for an attribute without a value or with code in it. */
  readonly attributes: ReadonlyMap<string, string | null>;
  readonly line: number;
  /** The elements around it, outermost first. */
  readonly inside: readonly Element[];
  /** What stands directly in it: list, numbered list, table, paragraph … */
  readonly holds: readonly string[];
};

/** A run of words that a reader reads as one: a paragraph, a heading, a table cell, a title. */
export type Block = { readonly text: string; readonly line: number };

/** What the rules read of one MDX body. */
export type Prose = {
  readonly elements: readonly Element[];
  readonly headings: readonly {
    readonly depth: number;
    readonly text: string;
    readonly slug: string;
    readonly line: number;
  }[];
  readonly links: readonly { readonly url: string; readonly line: number }[];
  readonly images: readonly { readonly alt: string; readonly line: number }[];
  readonly lists: readonly { readonly items: number; readonly line: number }[];
  readonly blocks: readonly Block[];
  /** Imports, exports and expressions in braces: code, which prose has none of. */
  readonly code: readonly { readonly text: string; readonly line: number }[];
};

/** Stands in a block's text where an element without words of its own stands, such as a figure by reference. */
export const STAND_IN = '\uFFFC';

const BLOCKS = ['paragraph', 'heading', 'tableCell'];
const lineOf = (node: MdastNode) => node.position?.start.line ?? 1;
const childrenOf = (node: MdastNode): readonly MdastNode[] => ('children' in node ? node.children : []);

const textOf = (node: MdastNode): string => {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  const inside = childrenOf(node).map(textOf).join('');
  return node.type === 'mdxJsxTextElement' && inside === '' ? STAND_IN : inside;
};

const kindOf = (node: MdastNode) => (node.type === 'list' && node.ordered ? 'numbered list' : node.type);

function elementOf(
  node: MdastNode & { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' },
  inside: readonly Element[],
): Element {
  const attributes = node.attributes.map((attribute): [string, string | null] => [
    attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}',
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? attribute.value : null,
  ]);
  return {
    name: node.name ?? '',
    attributes: new Map(attributes),
    line: lineOf(node),
    inside,
    holds: childrenOf(node).map(kindOf),
  };
}

/** The attributes that a reader reads. */
const READ_ATTRIBUTES = ['title', 'note', 'caption'];

const isBlock = (node: MdastNode) =>
  BLOCKS.includes(node.type) ||
  (node.type === 'mdxJsxFlowElement' && childrenOf(node).some(({ type }) => type === 'text'));

type Found = { -readonly [Part in keyof Prose]: Prose[Part][number][] };

function collect(node: MdastNode, inside: readonly Element[], found: Found, slugger: Slugger): void {
  const line = lineOf(node);
  let around = inside;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const element = elementOf(node, inside);
    found.elements.push(element);
    around = [...inside, element];
    for (const name of READ_ATTRIBUTES) {
      const text = element.attributes.get(name);
      if (text) found.blocks.push({ text, line });
    }
  }
  if (isBlock(node)) found.blocks.push({ text: textOf(node), line });
  if (node.type === 'heading') {
    // As Astro's heading ids: the slug of the words, elements without words left out.
    const text = textOf(node).replaceAll(STAND_IN, '');
    found.headings.push({ depth: node.depth, text, slug: slugger.slug(text), line });
  }
  if (node.type === 'link' || node.type === 'definition') found.links.push({ url: node.url, line });
  if (node.type === 'image') found.images.push({ alt: node.alt ?? '', line });
  if (node.type === 'list') found.lists.push({ items: node.children.length, line });
  if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (!node.value.trim().startsWith('/*')) found.code.push({ text: node.value.trim(), line });
  }
  for (const child of childrenOf(node)) collect(child, around, found, slugger);
}

/** Reads an MDX text with the parser of the build; throws where the syntax is broken. */
export function readProse(text: string): Prose {
  const found: Found = { elements: [], headings: [], links: [], images: [], lists: [], blocks: [], code: [] };
  collect(mdxToMdast(text, { position: true, features: { smartPunctuation: true } }), [], found, new Slugger());
  return found;
}
