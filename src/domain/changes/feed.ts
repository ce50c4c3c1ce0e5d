import XMLBuilder from 'fast-xml-builder';
import type { IsoDate } from '../dates/iso-date.ts';
import { addressOf } from '../linked-data/address.ts';
import type { DayOfChanges } from './changes-by-day.ts';

// The content names days; Atom wants an instant.
const instant = (date: IsoDate) => `${date}T00:00:00Z`;

const xml = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/** The site as its feed names it. `identify` makes a lasting URN of a text: the same on every host and in every build. */
export type FeedOf = {
  readonly name: string;
  readonly tagline: string;
  readonly license: string;
  readonly origin: string | undefined;
  readonly identify: (text: string) => string;
};

/**
 * What changed on all pages, as Atom (RFC 4287). Its addresses are absolute where the site knows its own, else from the root: Atom allows
 * that and reads them against the address of the feed; an id has to be absolute, so it is a URN.
 */
export function changeFeed(
  days: readonly DayOfChanges[],
  { name, tagline, license, origin, identify }: FeedOf,
): string {
  const entries = days.flatMap(({ date, changes }) => changes.map((change) => ({ date, ...change })));
  return xml.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'en',
      id: identify(name),
      title: `${name}: what changed`,
      subtitle: tagline,
      updated: instant(entries[0]?.date ?? '1970-01-01'),
      author: { name },
      rights: license,
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': addressOf('/feed.xml', origin) },
        { '@rel': 'alternate', '@type': 'text/html', '@href': addressOf('/', origin) },
      ],
      entry: entries.map(({ date, what, title, url }) => ({
        id: identify(`${name} ${url} ${date} ${what}`),
        title,
        updated: instant(date),
        link: { '@rel': 'alternate', '@type': 'text/html', '@href': addressOf(url, origin) },
        summary: what,
      })),
    },
  });
}
