const LONGEST_QUERY = 200;
const SHORTEST_QUERY = 2;

/** What somebody typed, on one line and no longer than a question can be. Whole characters: half a pair would break it. */
export const tidy = (typed: string): string =>
  Array.from(
    typed
      .normalize('NFC')
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim(),
  )
    .slice(0, LONGEST_QUERY)
    .join('')
    .trim();

const letterCount = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The question to ask, given what was typed; empty while there is too little to look for. */
export function questionIn(typed: string): string {
  const text = tidy(typed);
  return letterCount(text) < SHORTEST_QUERY ? '' : text;
}
