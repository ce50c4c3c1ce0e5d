import { FIGURE_FORMS, type FigureForm } from './figure.ts';

/** A reference to a figure or a price, as authors write it in braces or in an attribute. */
export type Reference =
  | { readonly kind: 'figure'; readonly claim: string; readonly figure: string; readonly form: FigureForm }
  | { readonly kind: 'price'; readonly price: string };

const BRACES = /\{([^{}]*)\}/g;
const FIGURE = /^(?<claim>[a-z0-9-]+\/[a-z0-9-]+)#(?<figure>[a-z0-9-]+)(?: (?<form>\w+))?$/;
const PRICE = /^price:(?<price>[a-z0-9-]+\/[A-Za-z]+(?:\.[A-Za-z]+)*)$/;

const isForm = (text: string): text is FigureForm => (FIGURE_FORMS as readonly string[]).includes(text);

/** Reads one reference; throws a sentence that says how to write it. */
export function parseReference(text: string): Reference {
  const price = PRICE.exec(text)?.groups?.['price'];
  if (price) return { kind: 'price', price };
  const { claim, figure, form = 'figure' } = FIGURE.exec(text)?.groups ?? {};
  if (claim && figure && isForm(form)) return { kind: 'figure', claim, figure, form };
  throw new Error(
    `"{${text}}" is not a reference; write {source/claim#number}, {source/claim#number count} or {price:method/session}`,
  );
}

/** Every reference in a text, in order. */
export const referencesIn = (text: string): Reference[] =>
  [...text.matchAll(BRACES)].map((match) => parseReference(match[1] ?? ''));

/** The text with each reference replaced by what `resolve` makes of it. */
export const fillReferences = (text: string, resolve: (reference: Reference) => string): string =>
  text.replace(BRACES, (_, inside: string) => resolve(parseReference(inside)));
