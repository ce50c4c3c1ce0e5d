import { posix } from 'node:path';
import type { Issue } from '../issue.ts';
import type { ContentCheck } from './content.ts';

/**
 * What each part of src/ may import besides itself: the picture "One way only" of the README as a table. `astro:content`
 * is content itself; it belongs to the queries and to content.config.ts.
 */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  schemas: ['domain'],
  markdown: ['domain'],
  'content.config.ts': ['schemas', 'astro:content'],
  'env.d.ts': ['queries'],
  queries: ['schemas', 'domain', 'markdown', 'astro:content'],
  pages: ['queries', 'layouts', 'components', 'islands', 'domain', 'styles'],
  layouts: ['components', 'islands', 'domain', 'styles'],
  components: ['islands', 'domain', 'styles'],
  islands: ['domain', 'styles'],
  // Shown by the live preview alone, so nobody imports it.
  styleguide: ['queries', 'layouts', 'components', 'islands', 'domain', 'styles'],
  styles: [],
  checks: ['schemas', 'domain'],
  build: ['schemas', 'domain'],
  authoring: ['schemas', 'domain', 'checks'],
};

const IMPORT =
  /(?:^|[\s;])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"](?<from>[^'"]+)['"]|\bimport\(\s*['"](?<lazy>[^'"]+)['"]\s*\)/g;

/** The part of the house that a path belongs to: the folder under src/, or the file itself. */
const partOf = (path: string) => path.split('/')[1] ?? '';

/** The part that an import leads to; undefined for packages, which are nobody's part. */
function partImported(specifier: string, file: string): string | undefined {
  if (specifier === 'astro:content') return specifier;
  const path = specifier.startsWith('~/')
    ? `src/${specifier.slice(2)}`
    : specifier.startsWith('.')
      ? posix.join(posix.dirname(file), specifier)
      : undefined;
  return path === undefined ? undefined : path.startsWith('src/') ? partOf(path) : path.split('/')[0];
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.includes('/fixtures/');

function mistakeIn(specifier: string, file: string): string | undefined {
  const from = partOf(file);
  if (from === 'domain' && /^node:/.test(specifier) && !isTest(file)) {
    return `domain imports ${specifier}; what the disk or the clock says is an argument there`;
  }
  const to = partImported(specifier, file);
  if (to === undefined || to === from) return undefined;
  const allowed = ALLOWED[from];
  if (!allowed) return `"${from}" has no place in the house; see "The map of the house" in README.md`;
  return allowed.includes(to)
    ? undefined
    : `${from} may not import ${to}; it may import ${allowed.join(', ') || 'nothing of ours'}`;
}

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

/** Data walks one way through the house: each part imports only what the table allows. */
export const importDirection: ContentCheck = ({ files }) =>
  [...files]
    .filter(([file]) => /^src\/.*\.(?:ts|tsx|astro)$/.test(file))
    .flatMap(([file, text]) =>
      [...text.matchAll(IMPORT)].flatMap((match): Issue[] => {
        const specifier = match.groups?.['from'] ?? match.groups?.['lazy'] ?? '';
        const say = mistakeIn(specifier, file);
        return say
          ? [{ file, line: lineAt(text, match.index + match[0].indexOf(specifier)), rule: 'import-direction', say }]
          : [];
      }),
    );
