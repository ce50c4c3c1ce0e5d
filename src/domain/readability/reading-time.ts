/** Words that nobody reads as such: tags, addresses of links, the line under the head of a table. */
const NOT_READ = /<[^>]*>|\]\([^)]*\)|^[|\s:-]+$/gm;

/** How many words a reader meets in a text of MDX. What tags draw, such as tables of figures, does not count. */
export const wordsInMdx = (mdx: string): number =>
  mdx
    .replace(NOT_READ, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * Words a minute of silent reading. Adults read English non-fiction at 238 on average (Brysbaert 2019, Journal of Memory and Language
 * 109, a review of 190 studies); 200 leaves room for tired readers and hard words.
 */
const WORDS_PER_MINUTE = 200;

/** How long reading takes, in whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / WORDS_PER_MINUTE));
