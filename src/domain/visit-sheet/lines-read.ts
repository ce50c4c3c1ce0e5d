import { addressOf, KINDS, markOfLine, MOST_LINES, tidyText, type Line, type Sheet } from './sheet.ts';

/** Anything whose parts can be looked at. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isLine = (value: unknown): value is Line =>
  isObject(value) &&
  (KINDS as readonly unknown[]).includes(value['kind']) &&
  typeof value['text'] === 'string' &&
  typeof value['from'] === 'string' &&
  (value['was'] === undefined || (typeof value['was'] === 'string' && /^[a-z0-9]{1,7}$/.test(value['was'])));

/** What could be read, and how many lines could not be or found no room. */
export type LinesRead = { readonly sheet: Sheet; readonly lost: number };

function lineIn(value: unknown): Line | undefined {
  if (!isLine(value)) return undefined;
  const { kind, from, was } = value;
  const text = tidyText(value.text);
  // An address that cannot be one of ours costs a line its link, not its words.
  return text === '' ? undefined : { kind, text, from: addressOf(from), ...(was && { was }) };
}

/** The lines in a list that came from outside. A line that is there twice counts once; the others that cannot be used are counted. */
export function linesIn(values: readonly unknown[]): LinesRead {
  const found = values.slice(0, 10 * MOST_LINES).map(lineIn);
  const lines = found.filter((one) => one !== undefined);
  const marks = lines.map(markOfLine);
  const different = lines.filter((_, index) => marks.indexOf(marks[index] ?? '') === index);
  const sheet = different.slice(0, MOST_LINES);
  return { sheet, lost: values.length - lines.length + different.length - sheet.length };
}
