/** Words of a sheet, or a line to write on. */
export type FillPart = { readonly text: string } | { readonly line: true };

/** Three or more underscores stand for a line to write on. */
const LINE = /_{3,}/;

/** A text of a sheet split at its lines to write on, with the spaces around them left out. */
export const partsToFill = (text: string): FillPart[] =>
  text
    .split(LINE)
    .flatMap((words, index): FillPart[] => [
      ...(index > 0 ? [{ line: true } as const] : []),
      ...(words.trim() === '' ? [] : [{ text: words.trim() }]),
    ]);
