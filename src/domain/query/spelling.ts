import leven from 'leven';
import { FILLER } from './filler.ts';
import type { Lexicon } from './lexicon.ts';
import { stemOf } from './words.ts';

const SHORTEST_TO_CORRECT = 4;
const SHORTEST_PART = 3;
const SHORTEST_STEM = 4;
const MOST_COMPLETIONS = 3;
/** How unlike a word is that differs by its double letters alone. */
const DOUBLED = 0.5;

/** From this length on two letters may differ, of a word that tells something; one may in every word. */
const LONG = 7;

/** Whether the site holds a word, in this form or another. Of a short word too little is left to tell by. */
export function isKnown(word: string, { counts, telling, medicines, names, ordinary }: Lexicon): boolean {
  if (counts.has(word) || names.has(word) || medicines.has(word) || ordinary.has(word)) return true;
  const stem = stemOf(word);
  return stem.length >= SHORTEST_STEM && telling.has(stem);
}

/** Words of the site that begin so, the most frequent first: somebody is still typing. */
export const completions = (word: string, { counts }: Lexicon): string[] =>
  word.length < SHORTEST_PART
    ? []
    : [...counts]
        .filter(([known]) => known.startsWith(word))
        .sort((a, b) => b[1] - a[1])
        .slice(0, MOST_COMPLETIONS)
        .map(([known]) => known);

/** Two words that were run together, such as "nasalspray". */
function parted(word: string, { counts }: Lexicon): string[] | undefined {
  const cuts = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, at) => at + SHORTEST_PART);
  const weigh = (at: number) => Math.min(counts.get(word.slice(0, at)) ?? 0, counts.get(word.slice(at)) ?? 0);
  // Two short words that are rare are more likely a chance than a slip.
  const least = (at: number) => (Math.min(at, word.length - at) > SHORTEST_PART ? 1 : 4);
  const [best] = cuts.filter((at) => weigh(at) >= least(at)).sort((a, b) => weigh(b) - weigh(a));
  return best === undefined ? undefined : [word.slice(0, best), word.slice(best)];
}

/** A word with each double letter as one, which people mix up most. */
const single = (word: string) => word.replace(/(.)\1/g, '$1');

/** A word, ready to be held against another. */
type Shape = {
  readonly word: string;
  /** Its stem with each double letter as one. */
  readonly bare: string;
  /** Which letters it has, a bit for each. */
  readonly letters: number;
};

const shapeOf = (word: string): Shape => ({
  word,
  bare: single(stemOf(word)),
  letters: [...word].reduce((all, letter) => all | (1 << letter.charCodeAt(0)), 0),
});

/** Whether two neighboring letters of two different words changed places: one slip, which Levenshtein's distance counts as two. */
const isSwap = ({ word, letters }: Shape, other: Shape): boolean =>
  letters === other.letters &&
  [...word].some((letter, at) => word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2) === other.word);

/** How many bits of a number are on. */
const bitsIn = (bits: number): number => bits && 1 + bitsIn(bits & (bits - 1));

/** Whether more letters stand in only one of two words than so many slips explain: each brings one in, and puts one out. */
const haveOtherLetters = (a: Shape, b: Shape, slips: number) => bitsIn(a.letters ^ b.letters) > 2 * slips;

/** A word of the site that another may have been meant to be. */
type Candidate = Shape & {
  /** How much of the site holds it. */
  readonly count: number;
  readonly isTelling: boolean;
};

const ofLexicon = new WeakMap<Lexicon, readonly Candidate[]>();

/** Every word that another may have been meant to be: made once for a lexicon, because each misspelling is held against all of them. */
function candidates(lexicon: Lexicon): readonly Candidate[] {
  const made = ofLexicon.get(lexicon);
  if (made) return made;
  const { counts, medicines, telling } = lexicon;
  const words = new Map<string, number>([
    ...[...medicines].map((known): [string, number] => [known, 0]),
    ...counts,
    ...[...FILLER].map((known): [string, number] => [known, Infinity]),
  ]);
  const all = [...words].map(([word, count]) => ({
    ...shapeOf(word),
    count,
    isTelling: medicines.has(word) || Boolean(telling.get(stemOf(word))),
  }));
  ofLexicon.set(lexicon, all);
  return all;
}

/** How unlike a word of the site is, from 0; Infinity when it is another word. The first letter is seldom mistyped. */
function unlikeness(typed: Shape, candidate: Candidate, most: number): number {
  const { word } = typed;
  const { word: known } = candidate;
  if (isSwap(typed, candidate)) return 1;
  if (typed.bare === candidate.bare) return DOUBLED;
  if (known.length < SHORTEST_TO_CORRECT || haveOtherLetters(typed, candidate, most)) return Infinity;
  const distance = leven(word, known, { maxDistance: most + 1 });
  if (distance > most) return Infinity;
  return distance + (word[0] === known[0] ? 0 : 0.9) + (word.at(-1) === known.at(-1) ? 0 : 0.2);
}

/**
 * What a word that the site does not hold was probably meant to be: the most similar of its words, of those equally similar the more
 * frequent. None where nothing is near enough, or where the nearest is a medicine and not clearly the one.
 */
export function corrected(word: string, lexicon: Lexicon): string[] | undefined {
  if (word.length < SHORTEST_TO_CORRECT || /\d/.test(word)) return undefined;
  const typed = shapeOf(word);
  const near = candidates(lexicon)
    .flatMap((candidate) => {
      const most = word.length >= LONG && candidate.isTelling ? 2 : 1;
      const unlike = unlikeness(typed, candidate, most);
      return candidate.word !== word && unlike <= most + 0.2 ? [{ ...candidate, unlike }] : [];
    })
    .sort((a, b) => a.unlike - b.unlike || b.count - a.count);
  const [best, second] = near;
  const split = parted(word, lexicon);
  if (!best || (split && best.unlike >= 2)) return split;
  const isMedicine = (candidate: Candidate) => lexicon.medicines.has(candidate.word);
  if (isMedicine(best) && second && isMedicine(second) && second.unlike - best.unlike < 1) return undefined;
  return [best.word];
}

/** Words of the site that tell something and look somewhat like one that it does not hold, the most similar first: to be offered, not taken. */
export function likeWords(word: string, lexicon: Lexicon): string[] {
  if (word.length < SHORTEST_TO_CORRECT) return [];
  const typed = shapeOf(word);
  const most = Math.floor(word.length / 3);
  return candidates(lexicon)
    .filter((candidate) => lexicon.counts.has(candidate.word) && lexicon.telling.get(stemOf(candidate.word)))
    .map((candidate) => ({ ...candidate, unlike: unlikeness(typed, candidate, most) }))
    .filter(({ unlike }) => unlike <= most + 0.2)
    .sort((a, b) => a.unlike - b.unlike)
    .map((candidate) => candidate.word);
}
