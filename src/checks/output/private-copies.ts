import type { Issue } from '../issue.ts';
import type { BuiltSite, OutputCheck } from './built-site.ts';

const ADDRESS = /https?:\/\/[^\s"'`<>\\)\]]+/g;

/** Two spellings of one address: protocol, www, a slash or a full stop at the end, and `&amp;` do not matter. */
const bare = (address: string) =>
  address
    .replaceAll('&amp;', '&')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[/.,;:]+$/, '')
    .toLowerCase();

/** Where each text of the site writes which addresses. */
const writtenIn = ({ files, read }: BuiltSite) =>
  files
    .filter(({ path }) => /\.(?:html|js|css|xml|txt|json|md|svg|webmanifest)$/.test(path))
    .map(({ path }) => ({
      file: `dist/${path}`,
      addresses: new Set([...read(path).toString('utf8').matchAll(ADDRESS)].map(([address]) => bare(address))),
    }));

/** Where a copy of a source was read stays with us: readers are sent to the work itself. */
export const privateCopies: OutputCheck = (site) => {
  const published = new Set(site.sources.flatMap((source) => source.published).map(bare));
  const copies = site.sources.flatMap(({ file, seenAt }) =>
    seenAt.filter((address) => !published.has(bare(address))).map((address) => ({ file, address })),
  );
  return writtenIn(site).flatMap(({ file, addresses }) =>
    copies
      .filter(({ address }) => addresses.has(bare(address)))
      .map((copy): Issue => ({
        file,
        rule: 'private-copies',
        say: `publishes ${copy.address}, the seenAt of ${copy.file}; link its doi or url`,
      })),
  );
};
