import { stemOf, wordsOf } from './words.ts';

/** Words that find a question or a term, by its address, and what other names of terms stand for. */
export type SearchNames = {
  readonly aliases: Readonly<Record<string, string>>;
  readonly names: WrittenLexicon['names'];
};

/** What search knows of words, as the build writes it. */
export type WrittenLexicon = {
  /** How many parts the site has that can be found. */
  readonly parts: number;
  /** The words of the site, parted by spaces: those in one part of it, in two or three, in four to seven, and so on, doubling. */
  readonly words: readonly string[];
  /** The same of words that no title, everyday word or other name holds: they tell a story more often than a subject. */
  readonly plain: readonly string[];
  /** Words that stand only among the everyday words of a page, often misspelt: they find it, and may mean a word of the site too. */
  readonly aliases: string;
  /** Other names, brands, slang and real misspellings, with what they stand for. */
  readonly names: readonly (readonly [name: string, meaning: string])[];
  /** Medicines: never taken for a misspelling of another. */
  readonly medicines: string;
  /** English words that the site does not hold, and that would be taken for a misspelling of one that it does. */
  readonly ordinary: string;
};

/** What search knows of words, ready to ask. */
export type Lexicon = {
  readonly parts: number;
  /** In how many parts of the site a word stands, about. */
  readonly counts: ReadonlyMap<string, number>;
  readonly stems: ReadonlySet<string>;
  /** Stems of the words that name a subject of the site. */
  readonly subjects: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
  /** What a name stands for, by its words with one space between. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** The words of the longest name. */
  readonly longestName: number;
  readonly medicines: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
};

const countsIn = (groups: readonly string[]) =>
  groups.flatMap((group, power) =>
    group === '' ? [] : group.split(' ').map((word): [string, number] => [word, 2 ** power]),
  );

/** A lexicon as it is asked, from one as it is written. */
export function lexiconFrom(written: WrittenLexicon): Lexicon {
  const { parts, aliases, names, medicines, ordinary } = written;
  const subjects = countsIn(written.words);
  const counts = new Map([...subjects, ...countsIn(written.plain)]);
  const byName = new Map<string, string[]>();
  for (const [name, meaning] of names) {
    const key = wordsOf(name).join(' ');
    byName.set(key, [...new Set([...(byName.get(key) ?? []), ...wordsOf(meaning)])]);
  }
  return {
    parts,
    counts,
    stems: new Set([...counts.keys()].map(stemOf)),
    subjects: new Set([...subjects.map(([word]) => word), ...aliases.split(' '), ...byNameWords(byName)].map(stemOf)),
    aliases: new Set(aliases.split(' ')),
    names: byName,
    longestName: Math.max(1, ...[...byName.keys()].map((name) => name.split(' ').length)),
    medicines: new Set(medicines.split(' ')),
    ordinary: new Set(ordinary.split(' ')),
  };
}

const byNameWords = (names: ReadonlyMap<string, readonly string[]>) =>
  [...names.keys()].flatMap((name) => name.split(' '));

/** What a part of the site says of itself, what readers call it, and its text. */
type Text = { readonly title: string; readonly aliases: string; readonly text: string };

/** The lexicon of a site as it is written, given its parts, what other names stand for, and medicines. */
export function writtenLexicon(
  texts: readonly Text[],
  names: WrittenLexicon['names'],
  medicines: readonly string[],
): WrittenLexicon {
  const counts = new Map<string, number>();
  for (const { title, text } of texts)
    for (const word of new Set(wordsOf(`${title} ${text}`)))
      if (!/\d/.test(word) || word.length > 2) counts.set(word, (counts.get(word) ?? 0) + 1);
  const subjects = new Set(texts.flatMap(({ title, aliases }) => wordsOf(`${title} ${aliases}`)));
  const powerOf = (count: number) => Math.floor(Math.log2(count));
  const groupsOf = (words: readonly string[]) => {
    const groups: string[][] = [];
    for (const word of words.toSorted()) {
      const power = powerOf(counts.get(word) ?? 1);
      while (groups.length <= power) groups.push([]);
      groups[power]?.push(word);
    }
    return groups.map((group) => group.join(' '));
  };
  const unique = (words: readonly string[]) => [...new Set(words)].sort().join(' ');
  return {
    parts: texts.length,
    words: groupsOf([...counts.keys()].filter((word) => subjects.has(word))),
    plain: groupsOf([...counts.keys()].filter((word) => !subjects.has(word))),
    aliases: unique([...subjects].filter((word) => !counts.has(word))),
    names,
    medicines: unique(medicines.flatMap(wordsOf)),
    ordinary: '',
  };
}
