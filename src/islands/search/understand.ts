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
// Words that questions are made of tell no page apart, and short ones would find every word that begins with them.
const FILLER =
  'a about am an and are be can could did do does for how i is it me my of on or the to was what when which who why will with would';
const TELLS_NOTHING = new Set([...FILLER.split(' '), 'ketamine', 'ketamine’s', "ketamine's"]);
const tellsNothing = (word: string) => TELLS_NOTHING.has(word.toLowerCase().replace(/^\P{L}+|\P{L}+$/gu, ''));
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
    .filter((word) => !tellsNothing(word))
    .join(' ');
  return letterCount(telling) < SHORTEST_QUERY ? text : telling;
}
