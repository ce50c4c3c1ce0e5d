import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { changesByDay } from './changes-by-day.ts';
import { changeFeed } from './feed.ts';

const change = (date: string, url: string, what = 'First published.') => ({
  url,
  title: url,
  changes: [{ date, what }],
});
const site = { name: 'Plain', tagline: 'Terms.', license: 'CC BY 4.0', identify: (text: string) => `urn:x:${text}` };

/** The feed as another reader of XML sees it. */
function read(pages: readonly ReturnType<typeof change>[], origin?: string) {
  const xml = load(changeFeed(changesByDay(pages), { ...site, origin }), { xml: true });
  const texts = (selector: string) =>
    xml(selector)
      .toArray()
      .map((found) => xml(found).text());
  const links = xml('link')
    .toArray()
    .map(({ attribs }) => attribs['href']);
  return { updated: texts('feed > updated')[0], ids: texts('entry > id'), summaries: texts('summary'), links };
}

const changes = [
  change('2026-11-23', '/a/'),
  change('2026-11-25', '/b/', 'Says <911> & 988.'),
  change('2026-11-23', '/c/'),
];

test('the feed was updated when its newest entry was', () =>
  assert.equal(read(changes).updated, '2026-11-25T00:00:00Z'));

test('words that look like tags stay words', () => assert.equal(read(changes).summaries[0], 'Says <911> & 988.'));

test('every entry has an id of its own', () => assert.equal(new Set(read(changes).ids).size, changes.length));

test('addresses start at the root while nobody said where the site lives', () =>
  assert.deepEqual(read(changes).links, ['/feed.xml', '/', '/b/', '/a/', '/c/']));

test('and are absolute once somebody did', () =>
  assert.deepEqual(read(changes, 'https://example.org').links.slice(0, 3), [
    'https://example.org/feed.xml',
    'https://example.org/',
    'https://example.org/b/',
  ]));
