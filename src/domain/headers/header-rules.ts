import { EMBEDDED, embedOf } from '../embed/embeds.ts';
import { headersFor, type Header, type Inside } from './policy.ts';

/** The headers of all paths that a pattern matches. `*` is anything, `:file` anything without a slash. */
export type HostRule = { readonly pattern: string; readonly headers: readonly Header[] };

/** Cloudflare Pages reads this many rules, and so many characters of a line. */
export const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/** Folders with more than one kind of file inside. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  embed: EMBEDDED.map((page) => `${embedOf(page).slice('/embed/'.length)}*`),
  pagefind: ['fragment/*', 'index/*', ':file'],
};

/** A path that a pattern matches. */
const exampleOf = (pattern: string) => pattern.replace(/\*$/, '').replace(':file', 'file');

/** Whether a path or a pattern is that of the start page or of a file beside it. */
const isAtTop = (path: string) => /^\/[^/]*$/.test(path);

/** The folder at the top of the site that a path or a pattern is in; none for the start page and the files beside it. */
const folderOf = (path: string) => (isAtTop(path) ? '' : path.split('/')[1]);

const isOn = (pattern: string, path: string) => new RegExp(expressionOf(pattern)).test(path);

/** A pattern as a regular expression over paths, as its text. Names of folders hold letters, digits, _ and -, which stand for themselves. */
export const expressionOf = (pattern: string): string => `^${pattern.replaceAll('*', '.*').replace(/:\w+/g, '[^/]+')}$`;

/**
 * The rules for the folders at the top of the built site. Where several rules match a path, hosts join their values, and they differ in how
 * a header is taken back; so no two rules match the same path. Pages of one folder share a rule, with all that may work inside one of them.
 * @param folders names of all folders at the top, such as `timeline`
 * @param insideOf what each built page holds, by its path
 * @param mostRules as many as the host reads; those of Cloudflare Pages, unless somebody says that the site is served by another
 * Throws where Cloudflare Pages would leave out the last rules, or the end of a line, without a word.
 */
export function hostRules(
  folders: readonly string[],
  insideOf: ReadonlyMap<string, Inside>,
  mostRules = MOST_RULES,
): HostRule[] {
  const patterns = [
    '/',
    '/:file',
    ...folders.flatMap((folder) => (PARTS[folder] ?? ['*']).map((part) => `/${folder}/${part}`)),
  ];
  const pages = Map.groupBy(insideOf, ([path]) => folderOf(path));
  const rules = patterns.map((pattern) => {
    // Some servers look up the start page as the file /index.html, so it shares the rule of the files beside it.
    const inside = (pages.get(folderOf(pattern)) ?? [])
      .filter(([path]) => isAtTop(pattern) || isOn(pattern, path))
      .map(([, page]) => page);
    const all = (kind: keyof Inside) => [...new Set(inside.flatMap((page) => page[kind]))];
    return { pattern, headers: headersFor(exampleOf(pattern), { styles: all('styles'), scripts: all('scripts') }) };
  });
  const longest = rules.find(({ headers }) =>
    headers.some(([name, value]) => name.length + value.length > LONGEST_LINE - 4),
  );
  if (rules.length > mostRules)
    throw new Error(
      `there are ${rules.length} rules of headers, and Cloudflare Pages reads ${MOST_RULES}; join some folders, or build with MOST_HEADER_RULES=Infinity for a host that reads all of them, such as nginx or Caddy`,
    );
  if (longest)
    throw new Error(
      `a header of ${longest.pattern} is longer than the ${LONGEST_LINE} characters that Cloudflare Pages reads; move some of its pages`,
    );
  return rules;
}

/** The headers of a path; undefined where not exactly one rule matches. */
export function headersAt(rules: readonly HostRule[], path: string): readonly Header[] | undefined {
  const matching = rules.filter(({ pattern }) => isOn(pattern, path));
  return matching.length === 1 ? matching[0]?.headers : undefined;
}
