import { EMBEDDED, embedOf } from '../embed/embeds.ts';
import { headersFor } from './policy.ts';

const NOTE = '# Written by the build from src/domain/headers/policy.ts; change that file, not this one.';

/** Cloudflare Pages reads this many rules and no more. */
const MOST_RULES = 100;

/** The folder that holds the embeds, without its slashes. */
const EMBEDS = 'embed';

/**
 * The file `_headers` that Netlify and Cloudflare Pages read, for the folders at the top of the built site. Where several rules match a path
 * both hosts join their values, and they differ in how a header is taken back; so no two rules match the same path.
 * @param folders names of all folders at the top, such as `timeline`
 */
export function headersFile(folders: readonly string[]): string {
  const rules = [
    // The start page; then every file at the top.
    { pattern: '/', path: '/' },
    { pattern: '/:file', path: '/file' },
    ...folders
      .filter((folder) => folder !== EMBEDS)
      .map((folder) => ({ pattern: `/${folder}/*`, path: `/${folder}/` })),
    ...EMBEDDED.map(embedOf).map((path) => ({ pattern: `${path}*`, path })),
  ];
  if (rules.length > MOST_RULES)
    throw new Error(`_headers has ${rules.length} rules, and Cloudflare Pages reads ${MOST_RULES}; join some folders`);
  return [
    NOTE,
    ...rules.flatMap(({ pattern, path }) => [
      pattern,
      ...headersFor(path).map(([name, value]) => `  ${name}: ${value}`),
    ]),
    '',
  ].join('\n');
}
