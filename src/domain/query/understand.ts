import { FILLER } from './filler.ts';
import { intentsOf, type Intent } from './intent.ts';
import { rarity, type Lexicon } from './lexicon.ts';
import { completions, corrected, isKnown } from './spelling.ts';
import { stemOf, wordsOf } from './words.ts';

/** One thing that somebody asks for: any of these words will do, the one they typed first. */
export type Term = { readonly words: readonly string[]; readonly weight: number };

/** The stems of two words that stand side by side. */
export type Pair = { readonly stems: string; readonly weight: number };

/** What was made of a query. */
export type Understood = {
  readonly terms: readonly Term[];
  readonly pairs: readonly Pair[];
  /** What is wanted besides. */
  readonly intents: readonly Intent[];
  /** Words that are nowhere on the site, and nothing like a word of it. */
  readonly unknown: readonly string[];
  /** Words that were taken for a misspelling, as typed and as searched. */
  readonly changed: readonly { readonly from: string; readonly to: string }[];
  /** What share of the question the best answer has to speak of, at least: the question may be about something else. */
  readonly leastShare: number;
};

/** How much a word counts, by how much it tells: words of everyday talk belong to the story around a question. */
const WEIGHT = [0.35, 0.65, 1] as const;
/** How much a word that the site does not hold speaks against an answer, next to words that tell. */
const UNKNOWN = 0.75;
/** Shares of a question with such words: of its words about the subject, and of what the best answer speaks of, in a short one and a long. */
const LEAST = { onSubject: 0.5, short: 0.45, long: 0.28 } as const;
/** How much the words of a short question tell, together. */
const SHORT = 2.2;

/** On every page, so that it tells none apart. */
const SUBJECT = /^(?:ketamine|ketamin|ket)s?$/;

/** How much a word of a question counts: more if it is the site's own, and more if few parts hold it. */
const weightOf = (word: string, lexicon: Lexicon) => tellingOf(word, lexicon) * rarity(stemOf(word), lexicon);

const tellingOf = (word: string, { telling, medicines }: Lexicon) =>
  medicines.has(word) ? WEIGHT[2] : WEIGHT[telling.get(stemOf(word)) ?? 0];

/** Whether a word says anything by itself: filler and single letters do not. */
const isTelling = (word: string) => !FILLER.has(word) && (word.length > 1 || /\d/.test(word));

/** What the site is about, besides its name. */
const AS_A_TREATMENT: Term = { words: ['therapy', 'treatment'], weight: 1 };

type Named = { readonly terms: readonly Term[]; readonly length: number };

/** The terms of a name that begins here: its words, for each of which the words of its meaning do as well. */
function nameAt(words: readonly string[], at: number, lexicon: Lexicon): Named | undefined {
  const { names, longestName } = lexicon;
  for (let length = Math.min(longestName, words.length - at); length > 0; length -= 1) {
    const name = words.slice(at, at + length);
    const meaning = names.get(name.join(' '))?.filter((word) => !FILLER.has(word));
    if (!meaning) continue;
    const telling = meaning.filter((word) => !SUBJECT.test(word));
    // Another name of ketamine itself says no more than that.
    if (telling.length === 0) return { terms: [{ words: meaning, weight: weightOf('ketamine', lexicon) }], length };
    return {
      terms: name
        .filter((word) => !FILLER.has(word))
        .map((word) => ({ words: [...new Set([word, ...telling])], weight: weightOf(telling[0] ?? word, lexicon) })),
      length,
    };
  }
  return undefined;
}

/** The terms that words stand for: a name and what it means as one, every other word by itself, a half-typed one by what it may become. */
function termsOf(words: readonly string[], halfTyped: readonly string[], lexicon: Lexicon): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const name = nameAt(words, at, lexicon);
    const word = words[at] ?? '';
    if (name) terms.push(...name.terms);
    else if (at === words.length - 1 && halfTyped.length > 0)
      terms.push({ words: [word, ...halfTyped], weight: Math.max(...halfTyped.map((one) => weightOf(one, lexicon))) });
    else if (isTelling(word))
      terms.push({
        // Of a medicine that the site does not name, the page about medicines says more.
        words: lexicon.medicines.has(word) && !lexicon.counts.has(word) ? [word, 'medicines'] : [word],
        weight: weightOf(word, lexicon),
      });
    at += name?.length ?? 1;
  }
  return terms;
}

/** Words side by side, at least one of which tells something: “wear off”, “no driver”. */
const pairsOf = (words: readonly string[], lexicon: Lexicon): Pair[] =>
  words.slice(1).flatMap((second, at) => {
    const both = [words[at] ?? '', second];
    const weights = both.filter(isTelling).map((word) => weightOf(word, lexicon));
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    return weights.length === 0 ? [] : [{ stems: both.map(stemOf).join(' '), weight: mean }];
  });

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TEENAGER = 13;
const ADULT = 18;
const OLD = 65;

/** A number as the site writes it: small ones in letters, and the age of somebody by what it means for treatment. */
function spellOutNumber(number: number, before: string, after: string): string {
  const isAge =
    /^(?:years?|yrs?|yo|y|old)$/.test(after) ||
    (/^(?:is|am|im|hes|shes|aged?|turn(?:ed|s|ing)?)$/.test(before) && after !== 'mg');
  if (isAge && number >= TEENAGER && number < ADULT) return 'teenager';
  if (isAge && number >= OLD) return 'older';
  return NUMBERS[number] ?? String(number);
}

/** Words as the site writes them: “IM” is an injection beside words that go with one, and “I’m” everywhere else. */
const spelledOut = (words: readonly string[]) =>
  words.map((word, at) => {
    const [before = '', after = ''] = [words[at - 1], words[at + 1]];
    if (/^\d+$/.test(word)) return spellOutNumber(Number(word), before, after);
    const isInjection =
      /^(?:an|by|from|iv|of|or|the|to|via|vs|with)$/.test(before) ||
      /^(?:injections?|iv|ketamine|or|route|shots?|versus|vs)$/.test(after);
    return word === 'im' && isInjection ? 'intramuscular' : word;
  });

/** What the best answer has to speak of, given the words that the site holds and how many it does not. */
function leastShare(words: readonly string[], unknown: number, lexicon: Lexicon): number {
  if (unknown === 0) return 0;
  const said = words.filter(isTelling).reduce((sum, word) => sum + tellingOf(word, lexicon), 0);
  if (said / (said + UNKNOWN * unknown) < LEAST.onSubject) return Infinity;
  return said <= SHORT ? LEAST.short : LEAST.long;
}

/**
 * What somebody asks for, from what they typed. `literally` leaves misspellings as they are. The last word may be half typed, so it
 * counts as known when a word of the site begins with it.
 */
export function understand(typed: string, lexicon: Lexicon, literally = false): Understood {
  const words = spelledOut(wordsOf(typed));
  const isHalfTyped = /[\p{L}\p{N}]$/u.test(typed);
  const unknown: string[] = [];
  const changed: { from: string; to: string }[] = [];
  const last = isHalfTyped ? (words.at(-1) ?? '') : '';
  const halfTyped = isTelling(last) && !isKnown(last, lexicon) ? completions(last, lexicon) : [];
  const spelled = words.flatMap((word, index) => {
    if (!isTelling(word) || (halfTyped.length > 0 && index === words.length - 1)) return [word];
    if (isKnown(word, lexicon)) {
      if (!lexicon.ordinary.has(word)) return [word];
      unknown.push(word);
      return [];
    }
    const better = literally ? undefined : corrected(word, lexicon);
    if (better) {
      if (!better.every((one) => FILLER.has(one))) changed.push({ from: word, to: better.join(' ') });
    } else if (!/^\d+$/.test(word)) unknown.push(word);
    return better ?? [];
  });
  const terms = termsOf(spelled, halfTyped, lexicon);
  const telling = terms.filter(({ words: [word = ''] }) => !SUBJECT.test(word));
  // Who asks for ketamine and no more asks what it is as a treatment: by its name alone no part differs from another.
  const named = telling.length > 0 ? telling : terms.length > 0 ? [...terms, AS_A_TREATMENT] : [];
  return {
    // A question of filler alone is asked as it stands.
    terms: named.length > 0 || unknown.length > 0 ? named : words.map((word) => ({ words: [word], weight: 1 })),
    pairs: pairsOf(spelled, lexicon),
    intents: intentsOf(typed),
    unknown,
    changed,
    leastShare: leastShare(spelled, unknown.length, lexicon),
  };
}
