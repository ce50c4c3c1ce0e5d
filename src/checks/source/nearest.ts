import { closestMatch } from 'leven';

/** The candidate that was most likely meant, or undefined when none is close. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined =>
  closestMatch(word, [...candidates], { maxDistance: Math.max(2, Math.floor(word.length / 4)) });

/** `; did you mean "x"?` when something is close, else what to do instead. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? `; ${otherwise}` : `; did you mean "${meant}"?`;
}
