/** The words of a text as search compares them: small letters, no accents, no apostrophes, no possessive ’s. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/['’]/g, '')
    // K-hole and PHQ-9 are one word, as a reader may write them.
    .replace(/(?<=\b\p{L})-(?=\p{L})|(?<=\p{L})-(?=\p{N})/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const ENDING = /(?:ations?|ions?|ings?|ments?|ances?|ences?|ives?|ies|ied|ed|es|ers?|ly|s|y|e)$/;

/** A word without its ending, near enough to tell "drive" from "driving"; at least three letters stay. */
export const stemOf = (word: string): string => word.slice(0, 3) + word.slice(3).replace(ENDING, '');

/** A word without a plural s, for names that have to be the same word and not only of one stem. */
export const singular = (word: string): string => (word.length > 3 ? word.replace(/(?<!s)s$/, '') : word);
