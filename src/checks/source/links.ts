import { oneOf, readHash, type Fields } from '../../domain/address/state-in-hash.ts';
import { answerFields } from '../../domain/costs/answers-address.ts';
import { choiceFields } from '../../domain/options/choice-address.ts';
import { PACES } from '../../domain/schedule/plan-address.ts';
import type { Issue } from '../issue.ts';
import type { Content, ContentCheck } from './content.ts';
import { didYouMean } from './nearest.ts';
import { siteMap, urlOf } from './site-map.ts';

/** A link as an author wrote it, and the page it stands on. */
type Link = { readonly url: string; readonly file: string; readonly line: number; readonly from: string | undefined };
type SiteMap = ReturnType<typeof siteMap>;
type ToolFields = Readonly<Record<string, Fields>>;

/** What links may fill in, by the address of the tool. */
const toolFields = ({ methods, options }: Content): ToolFields => {
  const ids = methods.map(({ id }) => id) as unknown as readonly [string, ...string[]];
  return {
    '/cost-estimator/': answerFields({ methods }),
    '/what-to-expect/': { method: oneOf(ids), pace: oneOf(PACES) },
    '/compare-options/': choiceFields(options.map(({ id }) => id)),
  };
};

/** Fields that hold an address of this site. */
const ADDRESS_FIELDS = ['page', 'readMore', 'fullPage'];

const DIALLED = /^(?:tel|sms):/;

const linksOf = ({ bodies, fields }: Content): Link[] => [
  ...bodies.flatMap(({ file, links }) => links.map((link) => ({ ...link, file, from: urlOf(file) }))),
  ...bodies.flatMap(({ file, elements }) =>
    elements
      .filter(({ name }) => name === 'Estimate')
      .map(({ attributes, line }) => ({
        url: `/cost-estimator/#${attributes.get('answers') ?? ''}`,
        file,
        line,
        from: undefined,
      })),
  ),
  ...fields
    .filter(({ path }) => ADDRESS_FIELDS.includes(String(path.at(-1))))
    .map(({ text, file, line }) => ({ url: text, file, line, from: undefined })),
];

/** What is wrong with answers that a link fills in, such as `method=iv-infusion`: the reader that the tool itself uses says so. */
function mistakeInAnswers(page: string, answers: string, fields: ToolFields): string | undefined {
  const known = fields[page];
  if (!known)
    return `"#${answers}" fills in answers, and ${page} asks nothing; link to a place on it, such as #sources`;
  const [name] = readHash(known, {}, answers).rejected;
  if (name === undefined) return undefined;
  return Object.hasOwn(known, name)
    ? `${page} does not understand the value of "${name}" in "#${answers}"; copy a link from the page itself`
    : `${page} does not know "${name}"${didYouMean(name, Object.keys(known), 'copy a link from the page itself')}`;
}

function mistakeIn({ url, from }: Link, map: SiteMap, fields: ToolFields): string | undefined {
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
  if (anchor?.includes('=')) return mistakeInAnswers(page, anchor, fields);
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
  const fields = toolFields(content);
  return [...linksOf(content), ...linksOfDocs(content)].flatMap((link): Issue[] => {
    const say = mistakeIn(link, map, fields);
    return say ? [{ file: link.file, line: link.line, rule: 'links', say }] : [];
  });
};
