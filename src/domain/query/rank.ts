/** A part of the site and how well it answers, 0 and up. */
export type Scored = { readonly id: string; readonly score: number };

/** What the index found for one term: how much it counts, and the answers for each of its words. */
export type Answers = { readonly weight: number; readonly lists: readonly (readonly Scored[])[] };

/** Of two words of a term, the second is another name: it counts, but less than the word that was typed. */
const OTHER_NAME = 0.8;
const LEAST_SHARE = 0.3;
/** Of a short question more has to be there: what is left of it could be about anything. */
const FEW_TERMS = 3;
const LEAST_SHARE_OF_FEW = 0.45;
/** A word that the site does not hold may be what the question is about, or a word of the story around it. */
const UNKNOWN = 0.6;

/** How much a term tells parts apart: the fewer hold it, the more. The usual measure of BM25. */
const telling = (found: number, parts: number) => Math.log(1 + (parts - found + 0.5) / (found + 0.5));

/**
 * Parts of the site in the order in which they answer all terms together. A part need not hold every term; what it lacks costs it. A part
 * that holds too little of what was asked is no answer. `unknown` counts words that the site does not hold at all.
 */
export function ranked(terms: readonly Answers[], parts: number, unknown: number): Scored[] {
  const scores = new Map<string, { score: number; share: number }>();
  let all = unknown * UNKNOWN * telling(0, parts);
  const least = terms.length + unknown > FEW_TERMS ? LEAST_SHARE : LEAST_SHARE_OF_FEW;
  for (const { weight: counts, lists } of terms) {
    const best = new Map<string, number>();
    lists.forEach((scored, index) => {
      const top = scored[0]?.score || 1;
      for (const { id, score } of scored) {
        const relative = Math.sqrt(score / top) * (index === 0 ? 1 : OTHER_NAME);
        best.set(id, Math.max(best.get(id) ?? 0, relative));
      }
    });
    const weight = counts * telling(best.size, parts);
    all += weight;
    for (const [id, relative] of best) {
      const sum = scores.get(id) ?? { score: 0, share: 0 };
      scores.set(id, { score: sum.score + weight * relative, share: sum.share + weight });
    }
  }
  return [...scores]
    .filter(([, { share }]) => share / all > least)
    .map(([id, { score, share }]) => ({ id, score: (score * share) / all }))
    .sort((a, b) => b.score - a.score);
}

/**
 * How well a title says what was asked, from 0 to 1: the harmonic mean of how much of the question is in the title and how much of the
 * title is in the question (the F1 of information retrieval).
 */
export function titleMatch(title: readonly string[], asked: readonly (readonly string[])[]): number {
  if (title.length === 0 || asked.length === 0) return 0;
  const inTitle = asked.filter((words) => words.some((word) => title.includes(word))).length;
  const inQuestion = title.filter((word) => asked.some((words) => words.includes(word))).length;
  const [recall, precision] = [inTitle / asked.length, inQuestion / title.length];
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}
