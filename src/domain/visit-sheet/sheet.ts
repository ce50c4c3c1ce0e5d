/** What a line is, in the order in which a sheet groups them. */
export const KINDS = ['question', 'sign', 'task', 'estimate', 'path', 'own'] as const;
export type Kind = (typeof KINDS)[number];

/** One line that a reader wants to take to a clinician. */
export type Line = {
  readonly kind: Kind;
  readonly text: string;
  /** Where it was found: a path on this site with what stands after its #. Empty for the reader's own words. */
  readonly from: string;
  /** The mark of the words it was added with, once the reader has changed them: its page still knows it by that. */
  readonly was?: string;
};

/** The lines of a sheet, in the reader's order; no two have the same mark. */
export type Sheet = readonly Line[];

/** How far a sheet may go: lines, characters of a line, characters of an address. Beyond that it fits neither a page nor a link. */
export const MOST_LINES = 40;
/** Characters of a line. */
export const LONGEST_LINE = 300;
/** Characters of the address that a line comes from. */
export const LONGEST_ADDRESS = 500;

/** Characters that break a line, show nothing, or turn the direction of the text behind them. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]+/gu;
const NOTHING_SEEN = /^[\p{Cf}\p{M}\s]*$/u;

/** A text as a line holds it: one line, single spaces, at most 300 characters. */
export function tidyText(text: string): string {
  const plain = text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  if (NOTHING_SEEN.test(plain)) return '';
  const letters = [...plain];
  return letters.length <= LONGEST_LINE
    ? plain
    : `${letters
        .slice(0, LONGEST_LINE - 1)
        .join('')
        .trimEnd()}…`;
}

const ADDRESS = /^\/(?:[a-z0-9-]+\/)*(?:#[\w.~%=&+-]*)?$/i;

/** An address on this site is a path of plain words, and after a # a place or the numbers of a tool. */
const isAddress = (text: string): boolean => text.length <= LONGEST_ADDRESS && ADDRESS.test(text);

/** An address as a line can hold it: without its hash where that is too long, and nothing where it is none of ours. */
export function addressOf(text: string): string {
  const [path = ''] = text.split('#');
  return isAddress(text) ? text : isAddress(path) ? path : '';
}

/** The mark of a text: FNV-1a in 32 bits, written in base 36. It tells lines apart; it hides nothing. */
export function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of tidyText(text).toLowerCase())
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** What a line is known by, whatever the reader has made of its words. */
export const markOfLine = ({ text, was }: Line): string => was ?? markOf(text);

const holds = (sheet: Sheet, mark: string) => sheet.some((line) => markOfLine(line) === mark);

/** Whether a text is on the sheet, or was when it was added. */
export const isOnSheet = (sheet: Sheet, text: string): boolean => holds(sheet, markOf(text));

/** The sheet with one more line; the same sheet where it is on it already, has no words, or has no room. */
export function addLine(sheet: Sheet, line: Line): Sheet {
  const added = { ...line, text: tidyText(line.text), from: addressOf(line.from) };
  if (added.text === '' || sheet.length >= MOST_LINES || holds(sheet, markOfLine(added))) return sheet;
  return [...sheet, added];
}

/** The sheet without the line of a mark. */
export const removeLine = (sheet: Sheet, mark: string): Sheet => sheet.filter((line) => markOfLine(line) !== mark);

/** The sheet with other words in one line; the same sheet where they are empty or another line has them. */
export function editLine(sheet: Sheet, mark: string, words: string): Sheet {
  const text = tidyText(words);
  const line = sheet.find((one) => markOfLine(one) === mark);
  if (!line || text === '' || text === line.text) return sheet;
  const edited = line.from === '' ? { ...line, text } : { ...line, text, was: markOfLine(line) };
  if (holds(removeLine(sheet, mark), markOf(text))) return sheet;
  return sheet.map((one) => (one === line ? edited : one));
}

/** The lines of one kind, in their order. */
export const linesOf = (sheet: Sheet, kind: Kind): Sheet => sheet.filter((line) => line.kind === kind);

/** The sheet with one line a place up (-1) or down (1) among those of its kind; the same sheet where there is no such place. */
export function moveLine(sheet: Sheet, mark: string, by: -1 | 1): Sheet {
  const line = sheet.find((one) => markOfLine(one) === mark);
  if (!line) return sheet;
  const peers = linesOf(sheet, line.kind);
  const other = peers[peers.indexOf(line) + by];
  return other ? sheet.map((one) => (one === line ? other : one === other ? line : one)) : sheet;
}

/** A line back where it was. */
export const putBack = (sheet: Sheet, line: Line, at: number): Sheet =>
  holds(sheet, markOfLine(line)) ? sheet : [...sheet.slice(0, at), line, ...sheet.slice(at)].slice(0, MOST_LINES);

/** Both sheets as one: ours first, then what only the other has. `left` counts lines that found no room. */
export function together(ours: Sheet, theirs: Sheet): { readonly sheet: Sheet; readonly left: number } {
  const news = theirs.filter((line) => !holds(ours, markOfLine(line)));
  const sheet = [...ours, ...news].slice(0, MOST_LINES);
  return { sheet, left: ours.length + news.length - sheet.length };
}

/** Whether two sheets say the same, whatever their order. */
export const sameLines = (a: Sheet, b: Sheet): boolean =>
  a.length === b.length && a.every(({ kind, text }) => b.some((line) => line.kind === kind && line.text === text));
