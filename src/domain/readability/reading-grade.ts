import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text, as a reader would count them: "1,050" and "don't" are one each. */
export const wordsOf = (text: string): string[] =>
  [...words.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);

const sentenceCount = (block: string) =>
  [...sentences.segment(block)].filter((part) => wordsOf(part.segment).length > 0).length;

/**
 * The Flesch-Kincaid grade of a text given as its blocks (paragraph, heading, list item), each of which ends a sentence.
 * Unit: US school grade, never below 0; null when there are no words. Formula: Kincaid and others, 1975.
 */
export function readingGrade(blocks: readonly string[]): number | null {
  const all = blocks.flatMap(wordsOf);
  if (all.length === 0) return null;
  const sentenceTotal = blocks.reduce((sum, block) => sum + sentenceCount(block), 0);
  const syllableTotal = all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return Math.max(0, 0.39 * (all.length / sentenceTotal) + 11.8 * (syllableTotal / all.length) - 15.59);
}
