import type { Figure } from '../../domain/claims/figure.ts';
import type { Claim } from '../../schemas/source.ts';
import type { Content } from './content.ts';

/** Every claim of every readable source by its address, source/claim. */
export const claimsByAddress = ({ sources }: Content): ReadonlyMap<string, Claim> =>
  new Map(sources.flatMap(({ id, data }) => data.claims.map((claim) => [`${id}/${claim.id}`, claim] as const)));

/** Whether the file of a claim's source has problems of its own, so that nothing can be said about its claims. */
export const sourceIsBroken = ({ broken }: Content, address: string): boolean =>
  broken.has(`content/sources/${address.split('/')[0]}.yaml`);

/** One number of a claim by its id. */
export const figureOf = (claim: Claim, id: string): Figure | undefined =>
  claim.numbers?.find((number) => number.id === id);
