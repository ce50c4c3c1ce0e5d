import { headersFor } from '../../domain/headers/policy.ts';
import type { Issue } from '../issue.ts';
import { shownIn, type OutputCheck } from './built-site.ts';

const FILE = '_headers';

type Rule = { readonly matches: RegExp; readonly headers: readonly string[] };

/** The rules of the file as Netlify and Cloudflare Pages read them: `*` is anything, `:name` anything without a slash. */
const rulesIn = (text: string): Rule[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .reduce<{ pattern: string; headers: string[] }[]>((rules, line) => {
      if (/^\S/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
      else rules.at(-1)?.headers.push(line.trim());
      return rules;
    }, [])
    .map(({ pattern, headers }) => ({
      matches: new RegExp(
        `^${pattern
          .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
          .replaceAll('*', '.*')
          .replace(/:\w+/g, '[^/]+')}$`,
      ),
      headers,
    }));

/** Exactly one rule for hosts matches each page, and says what the policy says: who may frame what hangs on it. */
export const hostHeaders: OutputCheck = (site) => {
  const issue = (say: string): Issue => ({ file: `dist/${FILE}`, rule: 'host-headers', say });
  if (!site.files.some(({ path }) => path === FILE)) return [issue('is missing; see src/build/host-headers.ts')];
  const rules = rulesIn(site.read(FILE).toString('utf8'));
  return shownIn(site).flatMap(({ url }) => {
    const found = rules.filter(({ matches }) => matches.test(url));
    if (found.length !== 1) return [issue(`${found.length} rules match ${url}; write exactly one`)];
    const wanted = headersFor(url).map(([name, value]) => `${name}: ${value}`);
    return found[0]?.headers.join() === wanted.join()
      ? []
      : [issue(`${url} gets ${found[0]?.headers.join(', ') || 'nothing'}; it should get ${wanted.join(', ')}`)];
  });
};
