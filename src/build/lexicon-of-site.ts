import { FILLER } from '../domain/query/filler.ts';
import {
  frontCoded,
  lexiconFrom,
  writtenLexicon,
  writtenNames,
  type Name,
  type SearchNames,
  type WrittenLexicon,
} from '../domain/query/lexicon.ts';
import { MEDICINES } from '../domain/query/medicines.ts';
import { corrected, isKnown } from '../domain/query/spelling.ts';
import { stemOf, wordsOf } from '../domain/query/words.ts';
import type { SearchRecord } from './search-records.ts';
import { spokenEnglish } from './spoken-english.ts';

/** Whether the meaning of a name has a word that the name itself does not: “IV drip” for “IV infusion”, not “IV ketamine infusion”. */
function saysMore([name, meaning]: Name): boolean {
  const own = new Set(wordsOf(name).map(stemOf));
  return wordsOf(meaning).some((word) => !FILLER.has(word) && !own.has(stemOf(word)));
}

/** What a lexicon is made from. */
export type LexiconJob = { readonly records: readonly SearchRecord[]; readonly names: SearchNames };

/**
 * A job of `inThread`: the lexicon over all records. It knows a misspelling only where likeness does not correct it, and the common English words
 * that likeness would take for a slip.
 */
export default function lexiconOfSite({ records, names: { names, misspellings } }: LexiconJob): WrittenLexicon {
  const english = spokenEnglish();
  const texts = records.map(({ title, aliases, answer, text }) => ({ title, aliases, text: `${answer} ${text}` }));
  const telling = names.filter(saysMore);
  const written = writtenLexicon(texts, telling, MEDICINES, english.share);
  const lexicon = lexiconFrom(written);
  const isClear = (word: string) => FILLER.has(word) || isKnown(word, lexicon);
  const isFarOff = ([slip]: Name) => !wordsOf(slip).every((word) => isClear(word) || corrected(word, lexicon));
  const meantFor = (word: string) => (isClear(word) ? undefined : corrected(word, lexicon));
  const ordinary = [
    ...english.mostCommon.filter(meantFor),
    // “password” is a word, and not “pass” and “word” run together.
    ...english.lessCommon.filter((word) => (meantFor(word)?.length ?? 0) > 1),
  ];
  return {
    ...written,
    names: writtenNames([...telling, ...misspellings.filter(isFarOff).filter(saysMore)]),
    ordinary: frontCoded(ordinary.sort()),
  };
}
