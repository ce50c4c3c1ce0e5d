import type { Figure } from '../../domain/claims/figure.ts';
import type { Issue } from '../issue.ts';
import { claimsByAddress, figureOf } from './claims.ts';
import type { ContentCheck } from './content.ts';
import { didYouMean } from './nearest.ts';
import { writtenReferences } from './written-references.ts';

const countsPeople = ({ unit }: Figure) => unit === 'of-100' || unit === 'of-1000';

/** Every figure that a page shows is a number of its claim, and "others" is asked only of people. */
export const unknownFigure: ContentCheck = (content) => {
  const claims = claimsByAddress(content);
  return writtenReferences(content).flatMap(({ reference, file, line }): Issue[] => {
    const claim = reference?.kind === 'figure' && claims.get(reference.claim);
    if (!claim) return [];
    const figure = figureOf(claim, reference.figure);
    const issue = (say: string): Issue[] => [{ file, line, rule: 'unknown-figure', say }];
    if (!figure) {
      const ids = (claim.numbers ?? []).map(({ id }) => id);
      const otherwise = `add it to the claim's numbers${ids.length > 0 ? `, or use one of ${ids.join(', ')}` : ''}`;
      return issue(
        `no number "${reference.figure}" in claim ${reference.claim}${didYouMean(reference.figure, ids, otherwise)}`,
      );
    }
    return reference.form === 'others' && !countsPeople(figure)
      ? issue(`"${reference.figure}" is in ${figure.unit}, so there are no others; take "others" out`)
      : [];
  });
};
