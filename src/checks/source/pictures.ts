import type { Claim } from '../../schemas/source.ts';
import type { Issue } from '../issue.ts';
import { claimsByAddress, figureOf } from './claims.ts';
import type { ContentCheck } from './content.ts';
import { didYouMean } from './nearest.ts';

const MOST_GROUPS = 3;

function groupMistakes(claim: Claim, of: string, id: string): string[] {
  const figure = figureOf(claim, id);
  if (!figure) {
    const known = (claim.numbers ?? []).map((number) => number.id);
    return [`no number "${id}" in claim ${of}${didYouMean(id, known, "add it to the claim's numbers")}`];
  }
  if (figure.unit !== 'of-100')
    return [`"${id}" is in ${figure.unit}; dots show people of 100 only, so say it in a sentence`];
  return Number.isInteger(figure.value) ? [] : [`"${id}" is not one whole number of people; say it in a sentence`];
}

/** Every picture can be read out: dots draw whole people from a claim under a title, and images have a text. */
export const pictures: ContentCheck = (content) => {
  const claims = claimsByAddress(content);
  return content.bodies.flatMap(({ file, elements, images }) => {
    const ofDots = elements
      .filter(({ name }) => name === 'Dots')
      .flatMap(({ attributes, line }) => {
        const of = attributes.get('of') ?? '';
        const claim = claims.get(of);
        const groups = (attributes.get('groups') ?? '').split(/\s+/).filter(Boolean);
        const tooMany =
          groups.length > MOST_GROUPS
            ? [`${groups.length} groups of dots; show at most ${MOST_GROUPS} side by side`]
            : [];
        const twice = new Set(groups).size < groups.length ? ['the same group of dots twice; take one out'] : [];
        const mistakes = claim ? groups.flatMap((id) => groupMistakes(claim, of, id)) : [];
        return [...tooMany, ...twice, ...mistakes].map((say) => ({ line, say }));
      });
    const ofImages = images
      .filter(({ alt }) => alt.trim() === '')
      .map(({ line }) => ({ line, say: 'an image without a text; write what it shows: ![what it shows](…)' }));
    return [...ofDots, ...ofImages].map(({ line, say }): Issue => ({ file, line, rule: 'pictures', say }));
  });
};
