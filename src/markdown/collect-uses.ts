import { defineHastPlugin, type HastNode, type HastVisitorContext } from 'satteri';

/** One place in a document that rests on evidence: a claim, or a whole table or box of method facts. */
export type Use = {
  /** The words of the heading it stands under; absent before the first one. */
  readonly under?: string;
} & (
  | { readonly word: 'Cite' | 'Dots'; readonly claim: string; readonly anchor: string; readonly after?: string }
  | { readonly word: 'MethodsTable' | 'MethodFacts' }
);

type Jsx = HastNode & {
  name?: string | null;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  children?: readonly HastNode[];
};

const attribute = (node: Jsx, name: string): string => {
  const value = node.attributes?.find((a) => a.type === 'mdxJsxAttribute' && a.name === name)?.value;
  return typeof value === 'string' ? value : '';
};

/** Every claim cited somewhere inside a node, in order, each once. */
const claimsInside = (node: Jsx): string[] => [
  ...new Set(
    (node.children ?? []).flatMap((child: Jsx) =>
      child.name === 'Cite' ? [attribute(child, 'claim')] : claimsInside(child),
    ),
  ),
];

/** The claim of the citation right before this one, when there is one: both may turn out to have the same number. */
const claimBefore = (node: Jsx, ctx: HastVisitorContext): string | undefined => {
  const before = ctx.parent(node)?.children[(ctx.indexOf(node) ?? 0) - 1] as Jsx | undefined;
  return before?.name === 'Cite' ? attribute(before, 'claim') : undefined;
};

const documentName = (fileURL: URL | undefined) =>
  fileURL?.pathname
    .split('/')
    .at(-1)
    ?.replace(/\.mdx?$/, '') ?? 'text';

/**
 * Collects, in reading order, what a document rests on, as `uses` in its front matter; gives each citation an anchor to
 * come back to, each term an id of its own, and each block of studies the claims cited inside it. Each use also knows the heading
 * it stands under, so that the list of sources can tell two sentences apart. A factory: Sätteri calls it once per document, so
 * counting never carries over to the next.
 */
export const collectUses = ({
  fileURL,
  data,
}: {
  fileURL?: URL;
  data: { astro?: { frontmatter?: Record<string, unknown> } };
}) => {
  const uses: Use[] = [];
  let heading: Pick<Use, 'under'> = {};
  const prefix = documentName(fileURL);
  if (data.astro?.frontmatter) data.astro.frontmatter['uses'] = uses;

  const visit = (found: HastNode, ctx: HastVisitorContext) => {
    const node = found as Jsx;
    if (node.name === 'Studies') ctx.setProperty(found, 'claims', claimsInside(node).join(' '));
    if (node.name === 'MethodsTable' || node.name === 'MethodFacts') uses.push({ word: node.name, ...heading });
    if (node.name === 'Term') ctx.setProperty(found, 'anchor', `t-${prefix}-${attribute(node, 'id')}`);
    if (node.name !== 'Cite' && node.name !== 'Dots') return;

    const claim = attribute(node, node.name === 'Cite' ? 'claim' : 'of');
    const anchor = `c-${prefix}-${uses.length + 1}`;
    const after = node.name === 'Cite' ? claimBefore(node, ctx) : undefined;
    uses.push({ word: node.name, claim, anchor, ...(after && { after }), ...heading });
    ctx.setProperty(found, 'anchor', anchor);
    if (after) ctx.setProperty(found, 'after', after);
  };
  const words = ['Studies', 'Cite', 'Dots', 'Term', 'MethodsTable', 'MethodFacts'];
  return defineHastPlugin({
    name: 'collect-uses',
    element: {
      filter: ['h2', 'h3'],
      visit(found, ctx) {
        heading = { under: ctx.textContent(found) };
      },
    },
    mdxJsxFlowElement: { filter: words, visit },
    mdxJsxTextElement: { filter: words, visit },
  });
};
