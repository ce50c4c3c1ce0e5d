import type { Term, Understood } from './understand.ts';
import { nameWords, stemOf, wordsOf } from './words.ts';

/** A part of the site and how well it answers, 0 and up. */
export type Scored = { readonly id: string; readonly score: number };

/** What a part of the site says, in the forms in which it is compared with a question: stems of words. */
export type Card = {
  /** The title and each of the phrases that people search the part with. */
  readonly names: readonly (readonly string[])[];
  readonly title: ReadonlySet<string>;
  readonly aliases: ReadonlySet<string>;
  readonly answer: ReadonlySet<string>;
  /** How often each word stands in the text. */
  readonly text: ReadonlyMap<string, number>;
  /** The words of the title of its page. */
  readonly page: ReadonlySet<string>;
  /** Words that stand side by side. */
  readonly pairs: ReadonlySet<string>;
};

/** How well a part answers. */
export type Closeness = {
  /** To compare it with others. */
  readonly score: number;
  /** From 0 to 1: of what was asked, how much it speaks of. */
  readonly share: number;
  /** Whether one of its names stands in the question, and whether the question is that name. */
  readonly named: 'no' | 'inside' | 'exactly';
};

/** Of two words of a term, the second is another name: it counts, but less than the word that was typed. */
const OTHER_NAME = 0.8;
/** How much a word counts, by where it stands. In the text it counts more the more often it stands there, up to twice as much. */
const PLACES = { title: 1, aliases: 0.9, answer: 0.8, text: 0.35, page: 0.2 } as const;
/** How much the order of the index counts beside what is seen on a second look. */
const FIRST_LOOK = 0.4;
/** How much a name that says what is asked for lifts a part, and words of the question that stand side by side in it. */
const LIFT = { phrase: 2, pairs: 2 } as const;
/** How much a word that the site does not hold takes from an answer. */
const UNKNOWN = 0.6;

const stems = (text: string) => wordsOf(text).map(stemOf);

/** The card of a part, from what it says of itself. `aliases` are parted by commas. */
export function cardOf(part: {
  readonly title: string;
  readonly aliases: string;
  readonly answer: string;
  readonly text: string;
  readonly page: string;
}): Card {
  const { title, aliases, answer, text, page } = part;
  const phrases = [title, ...aliases.split(',')];
  const counts = new Map<string, number>();
  for (const stem of stems(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return {
    names: phrases.map((phrase) => nameWords(phrase).map(stemOf)).filter((words) => words.length > 0),
    title: new Set(stems(title)),
    aliases: new Set(stems(aliases)),
    answer: new Set(stems(answer)),
    text: counts,
    page: new Set(stems(page)),
    pairs: new Set(
      [...phrases, ...text.split(/[.?!;:,]/)].flatMap((phrase) => {
        const words = stems(phrase);
        return words.slice(1).map((word, at) => `${words[at]} ${word}`);
      }),
    ),
  };
}

/** What the index found for one term: its weight, and the answers for each of its words. */
export type Answers = { readonly weight: number; readonly lists: readonly (readonly Scored[])[] };

const sumOf = (weights: readonly { readonly weight: number }[]) => weights.reduce((sum, { weight }) => sum + weight, 0);

/** Parts of the site in the order in which they hold the terms, the best first; each score is from 0 to 1. */
export function firstLook(answers: readonly Answers[]): Scored[] {
  const scores = new Map<string, number>();
  const all = sumOf(answers) || 1;
  for (const { weight, lists } of answers) {
    const best = new Map<string, number>();
    lists.forEach((scored, index) => {
      const top = scored[0]?.score || 1;
      for (const { id, score } of scored) {
        const relative = Math.sqrt(score / top) * (index === 0 ? 1 : OTHER_NAME);
        best.set(id, Math.max(best.get(id) ?? 0, relative));
      }
    });
    for (const [id, relative] of best) scores.set(id, (scores.get(id) ?? 0) + (weight * relative) / all);
  }
  return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

/** How much a word counts on a card, by where it stands; 0 when it does not. */
function placeOf(stem: string, { title, aliases, answer, text, page }: Card): number {
  if (title.has(stem)) return PLACES.title;
  if (aliases.has(stem)) return PLACES.aliases;
  const uses = text.get(stem) ?? 0;
  const inText = uses > 0 ? PLACES.text * (1 + uses / (uses + 1)) : 0;
  return Math.max(answer.has(stem) ? PLACES.answer : 0, inText, page.has(stem) ? PLACES.page : 0);
}

const strengthOf = ({ words }: Term, card: Card) =>
  Math.max(...words.map((word, index) => placeOf(stemOf(word), card) * (index === 0 ? 1 : OTHER_NAME)));

/** How much of the question is in a name, and how much of the name is in the question, words weighing as much as they tell apart. */
function nameMatch(name: readonly string[], terms: readonly Term[], weighWord: (stem: string) => number) {
  const stemsOf = ({ words }: Term) => words.map(stemOf);
  const asked = new Set(terms.flatMap(stemsOf));
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + weighWord(word), 0);
  const recall = sumOf(terms.filter((term) => stemsOf(term).some((word) => name.includes(word)))) / (sumOf(terms) || 1);
  const precision = weigh(name.filter((word) => asked.has(word))) / (weigh(name) || 1);
  return { recall, precision };
}

/** The harmonic mean, the F1 of information retrieval. */
const f1 = ({ recall, precision }: ReturnType<typeof nameMatch>) =>
  recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);

/** How well a part answers what was understood of a question, given its score at first look. `weighWord` tells how much a stem tells apart. */
export function closeness(
  card: Card,
  { terms, pairs, unknown }: Pick<Understood, 'terms' | 'pairs' | 'unknown'>,
  atFirst: number,
  weighWord: (stem: string) => number,
): Closeness {
  const all = sumOf(terms) || 1;
  const said = terms.reduce((sum, term) => sum + term.weight * strengthOf(term, card), 0);
  const matches = card.names.map((name) => nameMatch(name, terms, weighWord));
  const phrase = Math.max(0, ...matches.map(f1));
  const sideBySide = sumOf(pairs.filter(({ stems: pair }) => card.pairs.has(pair)));
  const lift = 1 + LIFT.phrase * phrase + (LIFT.pairs * sideBySide) / all;
  return {
    score: ((said / all) * (1 - FIRST_LOOK) + atFirst * FIRST_LOOK) * lift,
    named: phrase === 1 ? 'exactly' : matches.some(({ precision }) => precision === 1) ? 'inside' : 'no',
    share: said / (all + UNKNOWN * unknown.length * weighWord('')),
  };
}
