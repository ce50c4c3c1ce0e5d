/** A place on the site that cites a claim. */
export type Place = {
  /** The page with the anchor of the sentence, or of the block where sentences have none. */
  readonly url: string;
  /** The short title of the page. */
  readonly page: string;
  /** The heading or the part of the page it stands under; absent before the first heading. */
  readonly part?: string | undefined;
  /** What the page is about: a topic of the menu, or `site` for pages about the site. */
  readonly topic: string;
};

/** A place as the list of sources links to it. */
export type PlaceLink = { readonly url: string; readonly words: string };

/** The anchor of the only citation of a claim on a page that no Markdown made. */
export const anchorOfClaim = (claim: string): string => `c-${claim.replace('/', '-')}`;

type Cited = { readonly claim: string; readonly anchor: string; readonly after?: string };

/**
 * The anchors of citations as the page shows them, in their order. A citation right behind another of the same work shows no
 * number of its own, so a reader comes back to the one before it.
 */
export function shownAnchors(uses: readonly Cited[], isSameWork: (one: string, other: string) => boolean): string[] {
  let shown = '';
  return uses.map(({ claim, anchor, after }) => {
    if (after === undefined || !isSameWork(claim, after)) shown = anchor;
    return shown;
  });
}

const nameOf = ({ page, part }: Place) => (part ? `${page}: ${part}` : page);

/** Links to the places that cite one claim: each place once, in words that no other of them has. */
export function placeLinks(places: readonly Place[]): PlaceLink[] {
  const each = [...new Map(places.map((place) => [place.url, place])).values()];
  const seen = new Map<string, number>();
  return each.map((place) => {
    const name = nameOf(place);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { url: place.url, words: count > 1 ? `${name} (place ${count})` : name };
  });
}
