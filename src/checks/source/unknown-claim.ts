import type { Issue } from '../issue.ts';
import { claimsByAddress, sourceIsBroken } from './claims.ts';
import { claimUses, type ClaimUse } from './claim-uses.ts';
import type { Content, ContentCheck } from './content.ts';
import { didYouMean } from './nearest.ts';

const waiting = ({ fields }: Content): ClaimUse[] =>
  fields
    .filter(({ collection }) => collection === 'claimsWaiting')
    .map(({ text, file, line }) => ({ claim: text, file, line }));

/** Every claim that a page, a method, a price, a crisis line or the waiting list names is there, and so is its source. */
export const unknownClaim: ContentCheck = (content) => {
  const claims = claimsByAddress(content);
  const sources = new Set(content.sources.map(({ id }) => id));
  return [...claimUses(content), ...waiting(content)]
    .filter(({ claim }) => !claims.has(claim) && !sourceIsBroken(content, claim))
    .map(({ claim, file, line }): Issue => {
      const [source = '', id = ''] = claim.split('/');
      const say = sources.has(source)
        ? `no claim "${id}" in content/sources/${source}.yaml${didYouMean(claim, claims.keys(), 'add it there or cite another')}`
        : `no source "${source}"${didYouMean(source, sources, `add content/sources/${source}.yaml`)}`;
      return { file, line, rule: 'unknown-claim', say };
    });
};
