import { FILLER } from './filler.ts';
import type { Lexicon } from './lexicon.ts';
import { corrected, isBeginning, isKnown } from './spelling.ts';
import { stemOf, wordsOf } from './words.ts';

/** One thing that somebody asks for: any of these words will do. */
export type Term = { readonly words: readonly string[]; readonly weight: number };

/** What was made of a query. */
export type Understood = {
  readonly terms: readonly Term[];
  /** The same with what every page is about, for titles that name it. */
  readonly named: readonly Term[];
  /** Words that are nowhere on the site, and nothing like a word of it. */
  readonly unknown: readonly string[];
  /** Words that were taken for a misspelling, as typed and as searched. */
  readonly changed: readonly { readonly from: string; readonly to: string }[];
};

/** How much a word counts that names no subject of the site: it belongs to the story that somebody tells. */
const STORY = 0.6;

/** On every page, so that it tells none apart. */
const SUBJECT = /^(?:ketamine|ketamin|ket)s?$/;

type Named = { readonly terms: readonly Term[]; readonly length: number };

/** The terms of a name that begins here: its words, for each of which the words of its meaning do as well. */
function nameAt(words: readonly string[], at: number, { names, longestName }: Lexicon): Named | undefined {
  for (let length = Math.min(longestName, words.length - at); length > 0; length -= 1) {
    const name = words.slice(at, at + length);
    const meaning = names.get(name.join(' '))?.filter((word) => !FILLER.has(word));
    if (!meaning) continue;
    const telling = meaning.filter((word) => !SUBJECT.test(word));
    // Another name of ketamine itself says no more than that.
    if (telling.length === 0) return { terms: [{ words: meaning, weight: 1 }], length };
    return {
      terms: name
        .filter((word) => !FILLER.has(word))
        .map((word) => ({
          words: [...new Set([word, ...telling])],
          weight: 1,
        })),
      length,
    };
  }
  return undefined;
}

/** The terms that words stand for: a name and what it means as one, every other word by itself. */
function termsOf(words: readonly string[], meant: ReadonlyMap<string, readonly string[]>, lexicon: Lexicon): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const name = nameAt(words, at, lexicon);
    const word = words[at] ?? '';
    if (name) terms.push(...name.terms);
    else if (!FILLER.has(word))
      terms.push({ words: [word, ...(meant.get(word) ?? [])], weight: lexicon.subjects.has(stemOf(word)) ? 1 : STORY });
    at += name?.length ?? 1;
  }
  return terms;
}

/**
 * What somebody asks for, from what they typed. `literally` leaves misspellings as they are. The last word may be half typed, so it
 * counts as known when a word of the site begins with it.
 */
export function understand(typed: string, lexicon: Lexicon, literally = false): Understood {
  const words = wordsOf(typed);
  const isHalfTyped = /[\p{L}\p{N}]$/u.test(typed);
  const unknown: string[] = [];
  const changed: { from: string; to: string }[] = [];
  const meant = new Map<string, readonly string[]>();
  const spelled = words.flatMap((word, index) => {
    const isLast = isHalfTyped && index === words.length - 1;
    if (FILLER.has(word) || (isLast && isBeginning(word, lexicon))) return [word];
    if (isKnown(word, lexicon)) {
      // A word that the site does not hold, and that is no slip: of a medicine the page about medicines says more.
      if (lexicon.medicines.has(word) && !lexicon.counts.has(word)) meant.set(word, ['medicines']);
      else if (lexicon.ordinary.has(word)) {
        unknown.push(word);
        return [];
      }
      return [word];
    }
    const better = literally ? undefined : corrected(word, lexicon);
    if (lexicon.aliases.has(word)) {
      if (better) meant.set(word, better);
      return [word];
    }
    if (better) {
      if (!better.every((one) => FILLER.has(one))) changed.push({ from: word, to: better.join(' ') });
    } else if (!/^\d+$/.test(word)) unknown.push(word);
    return better ?? [];
  });
  const terms = termsOf(spelled, meant, lexicon);
  const telling = terms.filter(({ words: [word = ''] }) => !SUBJECT.test(word));
  const named = telling.length > 0 ? telling : terms;
  // A question of such words alone is asked as it stands.
  const asked = named.length > 0 || unknown.length > 0 ? named : words.map((word) => ({ words: [word], weight: 1 }));
  return { terms: asked, named: terms.length > 0 ? terms : asked, unknown, changed };
}

/** The words of a title or a phrase, without those that every question is made of; all of them where nothing else is left. */
export function nameWords(text: string): string[] {
  const words = wordsOf(text);
  const some = words.filter((word) => !FILLER.has(word));
  return some.length > 0 ? some : words;
}
