import type { Content, Entry } from './content.ts';
import { writtenReferences } from './written-references.ts';

/** One place that uses a claim. */
export type ClaimUse = { readonly claim: string; readonly file: string; readonly line: number };

/** Claims named in the words Cite and Dots. */
const inBodies = ({ bodies }: Content): ClaimUse[] =>
  bodies.flatMap(({ file, elements }) =>
    elements.flatMap(({ name, attributes, line }) => {
      const claim = name === 'Cite' ? attributes.get('claim') : name === 'Dots' ? attributes.get('of') : undefined;
      return claim ? [{ claim, file, line }] : [];
    }),
  );

/** Claims whose figures are shown by reference. */
const inReferences = (content: Content): ClaimUse[] =>
  writtenReferences(content).flatMap(({ reference, file, line }) =>
    reference?.kind === 'figure' ? [{ claim: reference.claim, file, line }] : [],
  );

/** Claims in the lists of methods, prices and crisis lines. */
const inLists = ({ fields }: Content): ClaimUse[] =>
  fields
    .filter(({ path, collection }) => ['claims', 'mustShow'].includes(String(path.at(-2))) && collection !== 'sources')
    .map(({ text, file, line }) => ({ claim: text, file, line }));

/** Every use of every claim. */
export const claimUses = (content: Content): ClaimUse[] => [
  ...inBodies(content),
  ...inReferences(content),
  ...inLists(content),
];

/** What one article rests on: what it names, and the facts of methods that it shows. */
export function claimsOfArticle(content: Content, article: Entry<'articles'>, uses: readonly ClaimUse[]): string[] {
  const words = content.bodies.find(({ file }) => file === article.file)?.elements.map(({ name }) => name) ?? [];
  const shown = content.methods.filter(
    ({ id }) => words.includes('MethodsTable') || (words.includes('MethodFacts') && id === article.data.method),
  );
  const files = [article.file, ...shown.map(({ file }) => file)];
  return uses.filter(({ file }) => files.includes(file)).map(({ claim }) => claim);
}
