import { isObject, linesIn } from './lines-read.ts';
import type { Sheet } from './sheet.ts';

/** The one name under which a browser keeps the sheet. The version stands inside, so that a newer page finds an older sheet. */
export const STORAGE_KEY = 'visit-sheet';
const VERSION = 1;
/** Forty long lines with their addresses are 35,000 characters; what is far longer is not ours. */
const LONGEST_TEXT = 100_000;

const isKept = (value: unknown): value is { readonly version: number; readonly lines: readonly unknown[] } =>
  isObject(value) && Number.isInteger(value['version']) && Array.isArray(value['lines']);

/** Why a kept text, or a part of it, is no sheet. */
export type Trouble = 'broken' | 'in part' | 'newer' | 'too large';

/** What a browser has kept: the lines that can be read, and what is wrong with the text where something is. */
export type Kept = { readonly sheet: Sheet; readonly trouble?: Trouble };

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text that keeps a sheet. */
export const textOf = (sheet: Sheet): string => JSON.stringify({ version: VERSION, lines: sheet });

/** The sheet in a kept text; none for no text. Never throws, whatever the text is. */
export function sheetIn(text: string | null): Kept {
  if (text === null) return { sheet: [] };
  if (text.length > LONGEST_TEXT) return { sheet: [], trouble: 'too large' };
  const data = jsonIn(text);
  if (!isKept(data)) return { sheet: [], trouble: 'broken' };
  const { sheet, lost } = linesIn(data.lines);
  if (data.version > VERSION) return { sheet, trouble: 'newer' };
  return lost > 0 ? { sheet, trouble: 'in part' } : { sheet };
}
