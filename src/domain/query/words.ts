import { FILLER } from './filler.ts';

/** The words of a text as search compares them: small letters, no accents, no apostrophes, no possessive ’s. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/['’]/g, '')
    // K-hole and PHQ-9 are one word, as a reader may write them. (No looking behind, which an older Safari refuses.)
    .replace(/(^|[^\p{L}\p{N}])(\p{L})-(?=\p{L})/gu, '$1$2')
    .replace(/(\p{L})-(?=\p{N})/gu, '$1')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const ENDING = /(?:ations?|ions?|ings?|ments?|ances?|ences?|ives?|ies|ied|ed|es|ers?|ly|s|y|e)$/;

/** A word without its endings, near enough to tell "cover" from "covering"; at least three letters stay. */
export function stemOf(word: string): string {
  const shorter = word.slice(0, 3) + word.slice(3).replace(ENDING, '');
  return shorter === word ? word : stemOf(shorter);
}

/** The words of a title or a phrase, without those that every question is made of; all of them where nothing else is left. */
export function nameWords(text: string): string[] {
  const words = wordsOf(text);
  const some = words.filter((word) => !FILLER.has(word));
  return some.length > 0 ? some : words;
}
