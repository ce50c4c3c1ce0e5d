import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { changeFeed, newestFirst, type Change } from './feed.ts';

const change = (date: string, url: string, what = 'First published.'): Change => ({ date, url, what, title: url });
const site = { name: 'Plain', tagline: 'Terms.', license: 'CC BY 4.0', identify: (text: string) => `urn:x:${text}` };

type Link = { readonly '@href': string };
type Read = {
  readonly feed: {
    readonly updated: string;
    readonly link: readonly Link[];
    readonly entry: readonly { id: string; title: string; summary: string; link: Link }[];
  };
};
/** The feed as another reader of XML sees it. */
const read = (changes: readonly Change[], origin?: string): Read['feed'] =>
  (
    new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(
      changeFeed(changes, { ...site, origin }),
    ) as Read
  ).feed;

const changes = [
  change('2026-11-23', '/a/'),
  change('2026-11-25', '/b/', 'Says <911> & 988.'),
  change('2026-11-23', '/c/'),
];

test('the newest change comes first; of one day, pages keep their order', () =>
  assert.deepEqual(
    newestFirst(changes).map(({ url }) => url),
    ['/b/', '/a/', '/c/'],
  ));

test('the feed was updated when its newest entry was', () =>
  assert.equal(read(changes).updated, '2026-11-25T00:00:00Z'));

test('words that look like tags stay words', () => assert.equal(read(changes).entry[0]?.summary, 'Says <911> & 988.'));

test('every entry has an id of its own', () =>
  assert.equal(new Set(read(changes).entry.map(({ id }) => id)).size, changes.length));

test('addresses start at the root while nobody said where the site lives', () => {
  const { link, entry } = read(changes);
  assert.deepEqual(
    [...link, ...entry.map((one) => one.link)].map((one) => one['@href']),
    ['/changes.xml', '/', '/b/', '/a/', '/c/'],
  );
});

test('and are absolute once somebody did', () => {
  const { link, entry } = read(changes, 'https://example.org');
  assert.deepEqual(
    [link[0]?.['@href'], entry[0]?.link['@href']],
    ['https://example.org/changes.xml', 'https://example.org/b/'],
  );
});
