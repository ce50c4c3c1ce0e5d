/** What the text of one field may be, and the value that a text which fits stands for. */
export type Field<Value> = { readonly fits: (text: string) => boolean; readonly valueOf: (text: string) => Value };

/** The fields of a state, by their names in the address. */
export type Fields = Readonly<Record<string, Field<unknown>>>;
/** What a set of fields reads to: a value for each, of the type that its reader gives. */
export type StateOf<F extends Fields> = { readonly [Name in keyof F]: ReturnType<F[Name]['valueOf']> };

/** A state read from an address, and the names of the fields whose values could not be used. */
export type Read<F extends Fields> = { readonly state: StateOf<F>; readonly rejected: readonly string[] };

const LONGEST_HASH = 2000;

/** The pairs of a hash; a broken or endless one has none. */
function pairsIn(hash: string): [name: string, value: string][] {
  if (hash.length > LONGEST_HASH) return [];
  return [...new URLSearchParams(hash.replace(/^#/, ''))];
}

/**
 * The state that a hash describes. A field that is missing has its default; one whose value does not fit has its default too, and is
 * named among the rejected, as is a name that no field has. Never throws, whatever stands behind the #.
 */
export function readHash<F extends Fields>(fields: F, defaults: StateOf<F>, hash: string): Read<F> {
  const state: Record<string, unknown> = { ...defaults };
  const rejected: string[] = [];
  for (const [name, value] of pairsIn(hash)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const found = field && valueIn(field, value);
    if (found) state[name] = found.value;
    else rejected.push(name);
  }
  return { state: state as StateOf<F>, rejected: hash.length > LONGEST_HASH ? ['#'] : [...new Set(rejected)] };
}

/** Whether a hash holds a state, or nothing at all. One without "=" is a place on the page, such as a source. */
export const holdsState = (hash: string): boolean => hash.replace('#', '') === '' || hash.includes('=');

/** The hash that describes a state, without what is at its default; empty for the defaults themselves. */
export function hashOf<F extends Fields>(defaults: StateOf<F>, state: StateOf<F>): string {
  const changed = Object.entries(state).filter(([name, value]) => textOf(value) !== textOf(defaults[name]));
  const pairs = new URLSearchParams(changed.map(([name, value]) => [name, textOf(value)]));
  return changed.length > 0 ? `#${pairs}` : '';
}

/** A value as it stands in an address: words and numbers as they are, a list with dots between, nothing as nothing. */
const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join('.') : typeof value === 'string' || typeof value === 'number' ? `${value}` : '';

/** A field whose text must fit, and what it then stands for. */
export const fieldOf = <Value>(fits: (text: string) => boolean, valueOf: (text: string) => Value): Field<Value> => ({
  fits,
  valueOf,
});

/** The value that a text stands for in a field; none where it does not fit. */
export const valueIn = <Value>({ fits, valueOf }: Field<Value>, text: string): { readonly value: Value } | undefined =>
  fits(text) ? { value: valueOf(text) } : undefined;

/** One of several words in an address, such as `pay=self`. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  fieldOf(
    (text) => words.includes(text),
    (text) => text as Words[number],
  );

const parts = (text: string) => text.split('.').filter((word) => word !== '');

/** Several different words in an address, parted by dots and in any order, such as `days=mon.wed`. */
export const someOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  fieldOf(
    (text) => parts(text).every((word, index, all) => words.includes(word) && all.indexOf(word) === index),
    (text) => parts(text) as Words[number][],
  );
