import { parseReference, type Reference } from '../../domain/claims/references.ts';
import type { Collection } from './collections.ts';
import type { Content, Field } from './content.ts';

type Place = { readonly file: string; readonly line: number };

/** A reference to a figure or a price as an author wrote it; without `reference` where it cannot be read. */
export type WrittenReference = Place & { readonly reference?: Reference; readonly why?: string };

/** The fields in which the site fills in references. Anywhere else a reader would see the braces. */
export const FILLED_FIELDS: Partial<Record<Collection, readonly string[]>> = {
  articles: ['description', 'shortAnswer'],
  questions: ['shortAnswer', 'whatIsRight'],
  methods: ['text'],
  phases: ['text'],
  options: ['text'],
  site: ['shortAnswer'],
};

const BRACES = /\{([^{}]*)\}/g;

function read(text: string, place: Place): WrittenReference {
  try {
    return { ...place, reference: parseReference(text) };
  } catch (error) {
    return { ...place, why: (error as Error).message };
  }
}

/** The name of the field that a string stands in; for a list, the name of the list. */
export const fieldName = ({ path }: Field): string => String(path.findLast((step) => typeof step === 'string'));

/** Strings outside sources and prices: those two hold the figures themselves, and no references. */
export const proseFields = ({ fields }: Content): readonly Field[] =>
  fields.filter(({ collection }) => !['sources', 'prices', 'claimsWaiting'].includes(collection));

/** Every reference in braces and in the words Num and Price. */
export function writtenReferences(content: Content): WrittenReference[] {
  const inFields = proseFields(content).flatMap(({ text, file, line }) =>
    [...text.matchAll(BRACES)].map(([, inside = '']) => read(inside, { file, line })),
  );
  const inBodies = content.bodies.flatMap(({ file, elements }) =>
    elements.flatMap(({ name, attributes, line }) => {
      const of = attributes.get('of');
      const form = attributes.get('as');
      if (!of || (name !== 'Num' && name !== 'Price')) return [];
      return [read(name === 'Price' ? `price:${of}` : form ? `${of} ${form}` : of, { file, line })];
    }),
  );
  return [...inFields, ...inBodies];
}
