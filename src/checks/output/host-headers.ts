import { createHash } from 'node:crypto';
import { rulesIn } from '../../domain/headers/header-files.ts';
import { headersAt } from '../../domain/headers/header-rules.ts';
import { headersFor, insideOf, type Header } from '../../domain/headers/policy.ts';
import type { Issue } from '../issue.ts';
import { shownIn, type OutputCheck } from './built-site.ts';

const FILE = '_headers';
const POLICY = 'Content-Security-Policy';

const digestOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** The words of each directive. */
const directivesIn = (policy: string) =>
  new Map(
    policy.split('; ').map((directive): [string, string[]] => {
      const [name = '', ...words] = directive.split(' ');
      return [name, words];
    }),
  );

/** A digest lets in only what has it, so a rule for several pages may name more of them; every other word has to be the same. */
function policyMistakes(found: string, wanted: string): string[] {
  const here = directivesIn(found);
  return [...directivesIn(wanted)].flatMap(([name, words]) => {
    const others = here.get(name) ?? [];
    const missing = words.filter((word) => !others.includes(word) && !(word === "'none'" && others.some(isDigest)));
    const extra = others.filter((word) => !words.includes(word) && !isDigest(word));
    return [...missing.map((word) => `${name} lacks ${word}`), ...extra.map((word) => `${name} has ${word}`)];
  });
}
const isDigest = (word: string) => word.startsWith("'sha256-");

function mistakes(found: readonly Header[], wanted: readonly Header[]): string[] {
  const here = new Map(found);
  return [
    ...wanted.flatMap(([name, value]) => {
      const other = here.get(name);
      if (other === undefined) return [`lacks ${name}`];
      if (name === POLICY) return policyMistakes(other, value);
      return other === value ? [] : [`has ${name}: ${other}, not ${value}`];
    }),
    ...found.filter(([name]) => !wanted.some(([other]) => other === name)).map(([name]) => `has ${name} besides`),
  ];
}

/** Exactly one rule for hosts matches each page, and says what the policy says: what may run in a page and who may frame it hangs on it. */
export const hostHeaders: OutputCheck = (site) => {
  const issue = (say: string): Issue => ({ file: `dist/${FILE}`, rule: 'host-headers', say });
  if (!site.files.some(({ path }) => path === FILE)) return [issue('is missing; see src/build/host-headers.ts')];
  const rules = rulesIn(site.read(FILE).toString('utf8'));
  return shownIn(site).flatMap(({ url, html }) => {
    const found = headersAt(rules, url);
    if (!found) return [issue(`not exactly one rule matches ${url}; see src/domain/headers/header-rules.ts`)];
    return mistakes(found, headersFor(url, insideOf(html, digestOf))).map((mistake) =>
      issue(`the rule of ${url} ${mistake}; see src/domain/headers/policy.ts`),
    );
  });
};
