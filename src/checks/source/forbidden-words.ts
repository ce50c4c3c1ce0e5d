import type { Issue } from '../issue.ts';
import type { ContentCheck } from './content.ts';
import { lineAt, wordsRead, type Words } from './words-read.ts';

/** A word we do not use, what to write instead, and the sentences in which it may stand. */
export type ForbiddenWord = {
  readonly pattern: RegExp;
  readonly instead: string;
  /** Tried on the sentence around the word. */
  readonly allowedIn?: RegExp;
  /** The same, only in claims: there the words of laws, labels and studies may have no other name. */
  readonly allowedInClaims?: RegExp;
};

const WORDS: readonly ForbiddenWord[] = [
  { pattern: /\bmiracles?\b|\bmiraculous(?:ly)?\b/, instead: 'what happened to how many people' },
  { pattern: /\bbreakthroughs?\b/, instead: 'what is new about it' },
  {
    pattern: /\bgame[- ]?chang(?:er|ers|ing)\b|\blife[- ]changing\b|\brevolutionary\b|\bwonder drug\b/,
    instead: 'what changed, and for how many',
  },
  {
    pattern: /\bcur(?:e|es|ed|ing|ative)\b/,
    instead: '"relief", "remission" or "it can hold for"',
    allowedIn:
      /\b(?:no|not|never|nor|nothing|without|rather than|instead of|isn[’']t|doesn[’']t|aren[’']t)\b[^.?!]*\bcur|Can it cure depression permanently\?/i,
  },
  { pattern: /\bjourneys?\b/, instead: '"treatment", "course" or "recovery"' },
  { pattern: /\bparty drugs?\b/, instead: '"used outside medicine"' },
  {
    pattern: /\bcommit(?:s|ted|ting)? suicide\b|\b(?:successful|failed|completed) suicide\b/,
    instead: '"died by suicide" or "attempted suicide"',
  },
  {
    pattern: /\babus(?:e|es|ed|ing|er|ers|ive)\b/,
    instead: '"substance use" or "misuse"',
    allowedIn:
      /\bSubstance Abuse and Mental Health\b|\bInstitute on Drug Abuse\b|\b(?:child|childhood|sexual|physical|emotional|domestic)\b[^.]*\babus/i,
    allowedInClaims: /\babuse (?:and|or) misuse\b|\babuse potential\b|\bdiversion and abuse\b|\buse or abuse\b/,
  },
  { pattern: /\baddicts?\b|\bjunkies?\b|\bdrug users?\b|\brecreational users?\b/, instead: '"people who use drugs"' },
  {
    pattern: /\bsuffer(?:s|ed|ing)? from\b|\bvictims? of (?:depression|PTSD|anxiety)\b/,
    instead: '"has" or "lives with"',
  },
  {
    pattern: /\b(?:depressives|schizophrenics?|bipolars|alcoholics?|epileptics?|diabetics|the mentally ill)\b/,
    instead: '"people with …"',
    allowedIn: /\bAlcoholics Anonymous\b/,
  },
  { pattern: /\bdepressed (?:people|patients|adults|person)\b/, instead: '"people with depression"' },
  {
    pattern: /\btripp?(?:s|ing|ed)?\b/,
    instead: '"session" or "the effects"',
    allowedIn: /\b(?:bus|car|return|round|business|long|day) trips?\b/,
  },
  { pattern: /\bpsychedelics?\b/, instead: '"dissociation" or "the effects"', allowedInClaims: /./ },
  { pattern: /\breset(?:s|ting)?\b/, instead: 'what people noticed, in plain words' },
  {
    pattern:
      /\b(?:is|are|was|were|be|perfectly|completely|totally|generally|proven|very) safe\b|\bsafe (?:when|if|under|with) (?:it is |it[’']s )?supervis/,
    instead: '"serious problems were uncommon in supervised studies"',
    allowedIn: /\?|\b(?:whether|if|not|no|nobody|nothing|never|until|unless|isn[’']t|aren[’']t|wasn[’']t)\b/i,
  },
  {
    pattern: /\b(?:non-?addictive|not addictive|can[’']t overdose)\b/,
    instead: 'what is known about misuse, by setting',
  },
  {
    pattern: /\b(?:twice|(?:two|three|four|five|ten) times|half) as likely\b/,
    instead: 'how many people of 100, beside the comparison group',
    allowedInClaims: /./,
  },
  {
    pattern: /\bin today[’']s world\b|\bit is important to note\b|\bit[’']s worth noting\b|\bdelve\b/,
    instead: 'the sentence that comes after it',
  },
];

/** No selling, no scaring, people first. Whatever the case of the letters, everywhere in a text. */
export const FORBIDDEN_WORDS: readonly ForbiddenWord[] = WORDS.map((word) => ({
  ...word,
  pattern: new RegExp(word.pattern, 'gi'),
}));

/** The sentence around a place in a text. */
function sentenceAround(text: string, index: number): string {
  const before = text.slice(0, index);
  const start = Math.max(...['. ', '? ', '! ', '\n\n'].map((end) => before.lastIndexOf(end))) + 1;
  const after = /[.?!](?=\s|$|["”])/.exec(text.slice(index));
  return text.slice(start, after ? index + after.index + 1 : undefined).trim();
}

/** Whether a place stands inside quotation marks: then the words are somebody else's. */
const isQuoted = (text: string, index: number) => {
  const before = text.slice(0, index);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
};

/** A question is in the words of the person who asks it. */
const isAsked = ({ field }: Words) => field === 'question';

function mayStand({ allowedIn, allowedInClaims }: ForbiddenWord, words: Words, index: number): boolean {
  const sentence = sentenceAround(words.text, index);
  return (
    isQuoted(words.text, index) ||
    Boolean(allowedIn?.test(sentence)) ||
    (words.collection === 'sources' && Boolean(allowedInClaims?.test(sentence)))
  );
}

/** Words that sell, scare or put the illness before the person. */
export const forbiddenWords: ContentCheck = (content) =>
  wordsRead(content)
    .filter((words) => !isAsked(words))
    .flatMap((words) =>
      FORBIDDEN_WORDS.flatMap((word) =>
        [...words.text.matchAll(word.pattern)]
          .filter(({ index }) => !mayStand(word, words, index))
          .map((match): Issue => ({
            file: words.file,
            line: lineAt(words, match.index),
            rule: 'forbidden-words',
            say: `"${match[0]}" is a word we do not use; write ${word.instead}`,
          })),
      ),
    );
