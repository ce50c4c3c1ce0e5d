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

const isPhrase = (text: string) => /^".*"$/.test(text);
// "I" and "a" would find every word that begins with them.
const isOnEveryPage = (word: string) => /^\P{L}*(?:ketamine(?:['’]s)?|i|a)\P{L}*$/iu.test(word);
const letterCount = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/**
 * What to look for, given what was typed; empty while there is too little to look for.
 * Everything we come to understand about queries (synonyms, typos, intent) belongs behind this function.
 */
export function understand(typed: string): string {
  const text = tidy(typed);
  if (letterCount(text) < SHORTEST_QUERY) return '';
  if (isPhrase(text)) return text;
  // A word on every page tells no page apart, and Pagefind then ranks by little else.
  const telling = text
    .split(' ')
    .filter((word) => !isOnEveryPage(word))
    .join(' ');
  return letterCount(telling) < SHORTEST_QUERY ? text : telling;
}
