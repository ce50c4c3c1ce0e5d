import type { Issue } from '../issue.ts';
import { claimUses } from './claim-uses.ts';
import { claimsByAddress } from './claims.ts';
import type { Content, ContentCheck } from './content.ts';

/** The addresses of claims that nothing uses, in order. */
export function unusedClaims(content: Content): string[] {
  const used = new Set(claimUses(content).map(({ claim }) => claim));
  return [...claimsByAddress(content).keys()].filter((address) => !used.has(address)).sort();
}

/** While a page, a method or a price cannot be read, nobody knows what it uses. */
const someUsesAreUnknown = ({ broken }: Content) => [...broken].some((file) => !file.startsWith('content/sources/'));

/** A claim is used, or it stands in content/claims-waiting.yaml; never both. */
export const unusedClaim: ContentCheck = (content) => {
  const unused = unusedClaims(content);
  const waiting = content.fields.filter(({ collection }) => collection === 'claimsWaiting');
  const onList = new Set(waiting.map(({ text }) => text));
  const known = claimsByAddress(content);
  const lineOfClaim = new Map<string, number>(
    content.sources.flatMap(({ id, data, lineOf }) =>
      data.claims.map((claim, index): [string, number] => [`${id}/${claim.id}`, lineOf(['claims', index])]),
    ),
  );
  return [
    ...unused
      .filter((address) => !onList.has(address) && !someUsesAreUnknown(content))
      .map((address): Issue => ({
        file: `content/sources/${address.split('/')[0]}.yaml`,
        line: lineOfClaim.get(address),
        rule: 'unused-claim',
        say: `nothing uses claim ${address}; cite it, or add it to content/claims-waiting.yaml`,
      })),
    ...waiting
      .filter(({ text }) => known.has(text) && !unused.includes(text))
      .map(({ text, file, line }): Issue => ({
        file,
        line,
        rule: 'unused-claim',
        say: `claim ${text} is in use; take it off this list`,
      })),
  ];
};
