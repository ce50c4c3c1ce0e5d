import type { Intent } from './intent.ts';
import { stemOf, wordsOf } from './words.ts';

/** Another name, and what it stands for. */
export type Name = readonly [name: string, meaning: string];

/** Words that find a page, a question or a term, by its address, and what other names of terms stand for. */
export type SearchNames = {
  readonly aliases: Readonly<Record<string, string>>;
  /** What a part is there for, by its address. */
  readonly intents: Readonly<Record<string, Intent>>;
  readonly names: readonly Name[];
  /** Real misspellings of terms, with what they stand for. */
  readonly misspellings: readonly Name[];
};

/** How much a word tells about the subject of the site: 0 for a word of everyday talk, 2 for one that is the site's own. */
export type Telling = 0 | 1 | 2;

/** What search knows of words, as the build writes it: small, because every first search loads it. */
export type WrittenLexicon = {
  /** How many parts the site has that can be found. */
  readonly parts: number;
  /** The words of the site, one form of each, in alphabetical order and front-coded: see `frontCoded`. */
  readonly words: string;
  /** A letter for each of them: how much it tells and how many parts hold it, see `classOf`. */
  readonly classes: string;
  /** What other names, brands, slang, and misspellings too far off to be corrected by likeness stand for: “ECT|shock therapy|electroshock”. */
  readonly names: readonly string[];
  /** Medicines: never taken for a misspelling of another. */
  readonly medicines: string;
  /** English words that the site does not hold, and that would be taken for a misspelling of one that it does; coded as its words are. */
  readonly ordinary: string;
};

/** What search knows of words, ready to ask. */
export type Lexicon = {
  readonly parts: number;
  /** In how many parts of the site a word stands in any form, about. */
  readonly counts: ReadonlyMap<string, number>;
  /** The same by its stem. */
  readonly held: ReadonlyMap<string, number>;
  /** How much a word tells, by its stem. */
  readonly telling: ReadonlyMap<string, Telling>;
  /** What a name stands for, by its words with one space between. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** The words of the longest name. */
  readonly longestName: number;
  readonly medicines: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
};

const CODE_OF_NONE = 65;
const LONGEST_SHARED = 25;

/**
 * Words in alphabetical order, each without the letters that it shares with the one before, of which a capital letter tells the number:
 * “blood”, “blow” are “AbloodDw”. Words hold no capitals. (Front coding, as in Witten, Moffat and Bell, Managing Gigabytes, 1999.)
 */
export function frontCoded(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const before = words[at - 1] ?? '';
      let shared = 0;
      while (shared < LONGEST_SHARED && shared < before.length && word[shared] === before[shared]) shared += 1;
      return String.fromCharCode(CODE_OF_NONE + shared) + word.slice(shared);
    })
    .join('');
}

/** The words again. */
export function frontDecoded(text: string): string[] {
  const words: string[] = [];
  for (const [, code = '', rest = ''] of text.matchAll(/([A-Z])([^A-Z]*)/g))
    words.push((words.at(-1) ?? '').slice(0, code.charCodeAt(0) - CODE_OF_NONE) + rest);
  return words;
}

const CODE_OF_CLASS = '0'.charCodeAt(0);
/** Numbers of parts are kept as powers of two: one, two or three, four to seven, and so on. */
const SIZES = 10;

const classOf = (telling: Telling, parts: number) =>
  String.fromCharCode(CODE_OF_CLASS + telling * SIZES + Math.min(SIZES - 1, Math.floor(Math.log2(parts))));

/** How much a word tells, and how many parts hold it, at least. */
function ofClass(letter: string): { telling: Telling; parts: number } {
  const code = letter.charCodeAt(0) - CODE_OF_CLASS;
  return { telling: Math.floor(code / SIZES) as Telling, parts: 2 ** (code % SIZES) };
}

/** A lexicon as it is asked, from one as it is written. */
export function lexiconFrom({ parts, words, classes, names, medicines, ordinary }: WrittenLexicon): Lexicon {
  const counts = new Map<string, number>();
  const held = new Map<string, number>();
  const telling = new Map<string, Telling>();
  frontDecoded(words).forEach((word, at) => {
    const ofWord = ofClass(classes[at] ?? '0');
    const stem = stemOf(word);
    counts.set(word, ofWord.parts);
    held.set(stem, Math.max(held.get(stem) ?? 0, ofWord.parts));
    telling.set(stem, Math.max(telling.get(stem) ?? 0, ofWord.telling) as Telling);
  });
  const byName = new Map<string, string[]>();
  for (const group of names) {
    const [meaning = '', ...others] = group.split('|');
    for (const name of others) {
      const key = wordsOf(name).join(' ');
      byName.set(key, [...new Set([...(byName.get(key) ?? []), ...wordsOf(meaning)])]);
    }
  }
  return {
    parts,
    counts,
    held,
    telling,
    names: byName,
    longestName: Math.max(1, ...[...byName.keys()].map((name) => name.split(' ').length)),
    medicines: new Set(medicines.split(' ')),
    ordinary: new Set(frontDecoded(ordinary)),
  };
}

/** How much the words of a stem tell parts apart: the fewer hold them, the more (the usual weight of BM25). A stem of none tells the most. */
export function rarity(stem: string, { parts, held }: Lexicon): number {
  const found = Math.min(parts, held.get(stem) ?? 0);
  return Math.log(1 + (parts - found + 0.5) / (found + 0.5));
}

/** What a part of the site says of itself, what readers call it, and its text. */
type Text = { readonly title: string; readonly aliases: string; readonly text: string };

/** How often a word is used in English, of all words; 0 for one that nobody counted. */
export type ShareInEnglish = (word: string) => number;

/** The share of a word that was hardly ever met, so that no word is infinitely rare. */
const RARE = 5e-7;
/** Keyness in powers of two from which a word tells something, and from which it tells much. */
const TELLS = [0, 3] as const;

/**
 * How much a word tells: its keyness, that is how much more often the site uses it than people do when they speak (the simple ratio of
 * corpus linguistics: Kilgarriff, Simple maths for keywords, 2009).
 */
function tellingOf(share: number, inEnglish: number): Telling {
  const keyness = Math.log2(share / (inEnglish + RARE));
  return keyness < TELLS[0] ? 0 : keyness < TELLS[1] ? 1 : 2;
}

/** Of a shorter stem too little is left to tell words apart by it. */
const SHORTEST_STEM = 4;

/** How many forms of a word are kept, by how much it tells: a slip of the fingers is found by its likeness to one of them. */
const FORMS = [1, 1, 4] as const;

/** What all forms of a word are counted as. */
const headOf = (word: string) => {
  const stem = stemOf(word);
  return stem.length < SHORTEST_STEM ? word : stem;
};

/** Names as they are written, those of one meaning together. */
export const writtenNames = (names: readonly Name[]): string[] =>
  [...Map.groupBy(names, ([, meaning]) => meaning)].map(([meaning, group]) =>
    [meaning, ...group.map(([name]) => name)].join('|'),
  );

/** The lexicon of a site as it is written, given its parts, what other names stand for, medicines, and how people speak. */
export function writtenLexicon(
  texts: readonly Text[],
  names: readonly Name[],
  medicines: readonly string[],
  inEnglish: ShareInEnglish,
): WrittenLexicon {
  /** The forms of each word, with how often each is used, and how many parts hold one. */
  const heads = new Map<string, { forms: Map<string, number>; parts: number }>();
  // The same words come again and again, and what a word is counted as takes long to work out.
  const headsByWord = new Map<string, string>();
  const headFor = (word: string) => {
    const head = headsByWord.get(word) ?? headOf(word);
    headsByWord.set(word, head);
    return head;
  };
  let all = 0;
  for (const { title, aliases, text } of texts) {
    const words = wordsOf(`${title} ${aliases} ${text}`).filter((word) => !/\d/.test(word) || word.length > 2);
    all += words.length;
    const here = new Set<string>();
    for (const word of words) {
      const name = headFor(word);
      const head = heads.get(name) ?? { forms: new Map<string, number>(), parts: 0 };
      if (!here.has(name)) head.parts += 1;
      here.add(name);
      head.forms.set(word, (head.forms.get(word) ?? 0) + 1);
      heads.set(name, head);
    }
  }
  const entries = [...heads.values()]
    .flatMap(({ forms, parts }) => {
      // Of several forms the one that tells the most counts.
      const telling = Math.max(...[...forms].map(([form, uses]) => tellingOf(uses / all, inEnglish(form)))) as Telling;
      const words = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
      return words.slice(0, FORMS[telling]).map((word) => ({ word, class: classOf(telling, parts) }));
    })
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  return {
    parts: texts.length,
    words: frontCoded(entries.map(({ word }) => word)),
    classes: entries.map((entry) => entry.class).join(''),
    names: writtenNames(names),
    medicines: [...new Set(medicines.flatMap(wordsOf))].sort().join(' '),
    ordinary: '',
  };
}
