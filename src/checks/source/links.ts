import type { Issue } from '../issue.ts';
import type { Content, ContentCheck } from './content.ts';
import { didYouMean } from './nearest.ts';
import { siteMap, urlOf } from './site-map.ts';

/** A link as an author wrote it, and the page it stands on. */
type Link = { readonly url: string; readonly file: string; readonly line: number; readonly from: string | undefined };
type SiteMap = ReturnType<typeof siteMap>;

/** Fields that hold an address of this site. */
const ADDRESS_FIELDS = ['page', 'readMore'];

const DIALLED = /^(?:tel|sms):/;

const linksOf = ({ bodies, fields }: Content): Link[] => [
  ...bodies.flatMap(({ file, links }) => links.map((link) => ({ ...link, file, from: urlOf(file) }))),
  ...fields
    .filter(({ path }) => ADDRESS_FIELDS.includes(String(path.at(-1))))
    .map(({ text, file, line }) => ({ url: text, file, line, from: undefined })),
];

function mistakeIn({ url, from }: Link, map: SiteMap): string | undefined {
  if (DIALLED.test(url)) return undefined;
  if (/^[a-z]+:|^\/\//.test(url))
    return `link to another site (${url}); cite the work with <Cite>, so that it stands in the list of sources`;
  const [path = '', anchor] = url.split('#');
  const page = path === '' ? from : path;
  if (page === undefined) return `"${url}" has no page; write the address before the #`;
  if (!page.startsWith('/'))
    return `"${url}" depends on where it stands; write the address from the first slash, such as /timeline/`;
  if (!page.endsWith('/')) return `"${url}" has no slash at the end; write ${page}/${anchor ? `#${anchor}` : ''}`;
  if (!map.has(page)) return `no page at ${page}${didYouMean(page, map.keys(), 'link only to pages that exist')}`;
  const anchors = map.get(page);
  if (!anchor || !anchors || anchors.has(anchor)) return undefined;
  return `no place "#${anchor}" on ${page}${didYouMean(anchor, anchors, 'link to a heading that is there')}`;
}

/** Addresses of this site in the project's own documents, such as `[the dip](/timeline/#what-is-the-dip-between-sessions)`. */
const linksOfDocs = ({ files }: Content): Link[] =>
  [...files]
    .filter(([file]) => /^docs\/.+\.md$/.test(file))
    .flatMap(([file, text]) =>
      text.split('\n').flatMap((words, index) =>
        [...words.matchAll(/\]\((\/[^)\s]*)\)/g)].map(([, url = '']) => ({
          url,
          file,
          line: index + 1,
          from: undefined,
        })),
      ),
    );

/** Every link leads to a page of this site that exists, and to a place on it that exists. */
export const links: ContentCheck = (content) => {
  const map = siteMap(content);
  return [...linksOf(content), ...linksOfDocs(content)].flatMap((link): Issue[] => {
    const say = mistakeIn(link, map);
    return say ? [{ file: link.file, line: link.line, rule: 'links', say }] : [];
  });
};
