import { wordsOf } from '../../domain/readability/reading-grade.ts';
import type { Issue } from '../issue.ts';
import type { Content, ContentCheck } from './content.ts';
import { STAND_IN } from './prose.ts';
import { lineAt, wordsRead, type Words } from './words-read.ts';

/** Sentences up to this many words may stand on two pages: "Ask your clinic what it wants." */
const MAY_BE_SHARED = 12;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A capital, so that a sentence may begin with it; its number differs, so it does not count as a word. */
const ANY_FIGURE = 'X';
const FIGURES = new RegExp(`${STAND_IN}|\\{[^{}]*\\}`, 'g');
const EVERY_FIGURE = new RegExp(`\\b${ANY_FIGURE}\\b`, 'g');

type Sentence = { readonly key: string; readonly text: string; readonly file: string; readonly line: number };

/** The words alone, without figures by reference, so that a mold with other numbers is still the same sentence. */
const keyOf = (sentence: string) =>
  wordsOf(sentence.replaceAll(EVERY_FIGURE, ' ').replaceAll('’', "'")).map((word) => word.toLowerCase());

/** Each sentence with more words than may be shared. */
const longSentences = (words: Words): Sentence[] => {
  const text = words.text.replaceAll(FIGURES, ` ${ANY_FIGURE} `);
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const key = keyOf(segment);
    if (key.length <= MAY_BE_SHARED) return [];
    return [{ key: key.join(' '), text: segment, file: words.file, line: lineAt({ ...words, text }, index) }];
  });
};

/** Folders whose files are read together: the list of sources, the table of methods, and the comparison of options. */
const READ_TOGETHER = ['content/sources/', 'content/methods/', 'content/options/'];

/** Where the words of a file are read; a question is found and read by itself. */
const placeOf = (file: string) => READ_TOGETHER.find((folder) => file.startsWith(folder)) ?? file;

const shortened = (text: string) => {
  const words = text.replaceAll(EVERY_FIGURE, '…').trim().split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
};

/** No two pages share a long sentence: what several pages need is a claim, a term, a method's fact or a component. */
export const sharedSentences: ContentCheck = (content: Content) => {
  const first = new Map<string, Sentence>();
  return wordsRead(content)
    .flatMap(longSentences)
    .flatMap((sentence): Issue[] => {
      const other = first.get(sentence.key);
      if (!other) first.set(sentence.key, sentence);
      if (!other || placeOf(other.file) === placeOf(sentence.file)) return [];
      return [
        {
          file: sentence.file,
          line: sentence.line,
          rule: 'shared-sentences',
          say: `“${shortened(sentence.text)}” also stands in ${other.file}:${other.line}; say it in other words, or only once`,
        },
      ];
    });
};
