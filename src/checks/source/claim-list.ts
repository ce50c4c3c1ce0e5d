import { claimsOfArticle, claimUses, type ClaimUse } from './claim-uses.ts';
import { claimsByAddress } from './claims.ts';
import { placeOf } from './collections.ts';
import type { Content } from './content.ts';
import { urlOf } from './site-map.ts';

/** Where readers meet the claims of a file that is no article. A method's facts are shown by articles, so they are counted there. */
function addressOf(file: string, { questions }: Content): string | undefined {
  const place = placeOf(file);
  switch (place?.collection) {
    case 'pages':
      return urlOf(file);
    case 'questions':
      return `/${questions.find(({ id }) => id === place.id)?.data.kind === 'objection' ? 'objections' : 'faq'}/#${place.id}`;
    case 'phases':
      return '/what-to-expect/';
    case 'prices':
      return place.id === 'cost-estimator' ? '/cost-estimator/' : '/cost/';
    case 'crisisLines':
      return '/get-help-now/';
    case 'site':
      return '/';
    default:
      return undefined;
  }
}

/** Every use of a claim by the address where a reader meets it. */
function placesOfUses(content: Content, uses: readonly ClaimUse[]): [claim: string, address: string][] {
  return [
    ...content.articles.flatMap((article) =>
      claimsOfArticle(content, article, uses).map((claim): [string, string] => [claim, `/${article.id}/`]),
    ),
    ...uses.flatMap(({ claim, file }): [string, string][] => {
      const address = addressOf(file, content);
      return address ? [[claim, address]] : [];
    }),
  ];
}

/** Each claim that is in use with its certainty and the addresses that use it; then those that nothing uses; then the count. */
export function claimList(content: Content): string[] {
  const claims = claimsByAddress(content);
  const places = new Map<string, Set<string>>([...claims.keys()].map((address) => [address, new Set()]));
  for (const [claim, address] of placesOfUses(content, claimUses(content))) places.get(claim)?.add(address);
  const known = [...claims].sort(([a], [b]) => a.localeCompare(b, 'en'));
  const used = known.filter(([address]) => places.get(address)?.size);
  const unused = known.filter(([address]) => !places.get(address)?.size);
  return [
    ...used.map(([address, { certainty }]) =>
      [address, `(${certainty})`, ...[...(places.get(address) ?? [])].sort()].join('  '),
    ),
    ...unused.map(([address, { certainty }]) => `${address}  (${certainty})  used nowhere`),
    `${used.length} of ${known.length} claims are in use`,
  ];
}
