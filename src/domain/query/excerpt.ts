import { stemOf, wordsOf } from './words.ts';

/** A stretch of text, marked when it is what the reader searched for. */
export type Part = { readonly text: string; readonly marked: boolean };

const WORDS_SHOWN = 24;
const WORDS_BEFORE = 6;
const SHORTEST_BEGINNING = 3;

/** Whether a word of a text is one that was asked for, in this form or another, or begins as it does. */
const isAskedFor = (word: string, asked: readonly string[]): boolean =>
  wordsOf(word).some((one) =>
    asked.some(
      (wanted) => stemOf(one) === stemOf(wanted) || (wanted.length >= SHORTEST_BEGINNING && one.startsWith(wanted)),
    ),
  );

/** Where in some words the first of those that were asked for stands from which the most different ones follow; -1 when none does. */
function bestMatch(words: readonly string[], asked: readonly string[]): number {
  const hits = words.map((word) => asked.filter((wanted) => isAskedFor(word, [wanted])));
  let best = { at: -1, count: 0 };
  hits.forEach((here, at) => {
    if (here.length === 0) return;
    const count = new Set(hits.slice(at, at + WORDS_SHOWN - WORDS_BEFORE).flat()).size;
    if (count > best.count) best = { at, count };
  });
  return best.at;
}

/** Words of a text around those that were asked for, which are marked without the punctuation beside them. */
export function excerptOf(text: string, asked: readonly string[]): Part[] {
  const words = text.split(/\s+/).filter(Boolean);
  const match = bestMatch(words, asked);
  // The beginning of the sentence, where it is near, is a better beginning.
  const near = Math.max(0, match - 2 * WORDS_BEFORE);
  const sentence = words.slice(near, Math.max(0, match)).findLastIndex((word) => /[.?!]”?$/.test(word));
  const start = sentence >= 0 ? near + sentence + 1 : match <= WORDS_BEFORE ? 0 : match - WORDS_BEFORE;
  const shown = words.slice(start, start + WORDS_SHOWN);
  const parts: Part[] = start > 0 && sentence < 0 ? [{ text: '… ', marked: false }] : [];
  const add = (piece: string, marked: boolean) => {
    const last = parts.at(-1);
    if (last?.marked === marked) parts[parts.length - 1] = { text: last.text + piece, marked };
    else if (piece !== '') parts.push({ text: piece, marked });
  };
  shown.forEach((word, index) => {
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
    const marked = core !== '' && isAskedFor(core, asked);
    add(before, false);
    add(core, marked);
    add(index < shown.length - 1 ? `${after} ` : after, false);
  });
  if (start + shown.length < words.length && !/[.?!”]$/.test(shown.at(-1) ?? '')) add(' …', false);
  return parts;
}

const WORDS_ASIDE = 3;

/**
 * A few words of an excerpt around its first mark, as they stand on the page, for the text fragment of a link
 * (https://wicg.github.io/scroll-to-text-fragment/). They end where a sentence does; empty without a mark.
 */
export function runAround(parts: readonly Part[]): string {
  const at = parts.findIndex(({ marked }) => marked);
  const mark = parts[at];
  if (!mark) return '';
  const textOf = (some: readonly Part[]) => some.map(({ text }) => text).join('');
  const before = /(?:[\p{L}\p{N}'’-]+ ){0,3}$/u.exec(textOf(parts.slice(0, at)))?.[0] ?? '';
  const after =
    new RegExp(`^(?: [\\p{L}\\p{N}'’-]+){0,${WORDS_ASIDE}}`, 'u').exec(textOf(parts.slice(at + 1)))?.[0] ?? '';
  return before + mark.text + after;
}
