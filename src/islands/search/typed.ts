/** Characters of a question; what comes after them is not looked up. */
export const LONGEST_QUERY = 200;
const SHORTEST_QUERY = 2;

/** The characters of what somebody typed, on one line. Whole ones: half a pair would break it. */
const lettersOf = (typed: string): string[] =>
  Array.from(
    typed
      .normalize('NFC')
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim(),
  );

/** What somebody typed, on one line and no longer than a question can be. */
export const tidy = (typed: string): string => lettersOf(typed).slice(0, LONGEST_QUERY).join('').trim();

/** Whether a text goes on after what a question can hold. */
export const isCut = (typed: string): boolean => lettersOf(typed).length > LONGEST_QUERY;

const letterCount = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The question to ask, given what was typed; empty while there is too little to look for. */
export function questionIn(typed: string): string {
  const text = tidy(typed);
  return letterCount(text) < SHORTEST_QUERY ? '' : text;
}
