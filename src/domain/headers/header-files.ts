import { expressionOf, headersAt, type HostRule } from './header-rules.ts';
import type { Header } from './policy.ts';

const NOTE = '# Written by the build from src/domain/headers/policy.ts; change that file, not this one.';

/** The file `_headers` that Netlify and Cloudflare Pages read. */
export const headersFile = (rules: readonly HostRule[]): string =>
  [
    NOTE,
    ...rules.flatMap(({ pattern, headers }) => [pattern, ...headers.map((header) => `  ${header.join(': ')}`)]),
    '',
  ].join('\n');

/** The rules in the file `_headers`, as a host reads them. */
export function rulesIn(file: string): HostRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of file.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))) {
    if (/^\S/.test(line)) rules.push({ pattern: line.trim(), headers: [] });
    else {
      const [name = '', ...value] = line.trim().split(': ');
      rules.at(-1)?.headers.push([name, value.join(': ')]);
    }
  }
  return rules;
}

const namesIn = (rules: readonly HostRule[]) => [
  ...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name))),
];
const inQuotes = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/**
 * The same for nginx: a map for each header, to be included in `http { … }`, and the headers themselves, for `server { … }`. An empty value sends no header.
 */
export function nginxHeaders(rules: readonly HostRule[]): { readonly maps: string; readonly server: string } {
  const variable = (name: string) => `$plain_${name.toLowerCase().replaceAll('-', '_')}`;
  const names = namesIn(rules);
  const map = (name: string) => [
    `map $uri ${variable(name)} {`,
    '  default "";',
    ...rules.flatMap(({ pattern, headers }) =>
      headers
        .filter(([other]) => other === name)
        .map(([, value]) => `  ${inQuotes(`~${expressionOf(pattern)}`)} ${inQuotes(value)};`),
    ),
    '}',
  ];
  return {
    maps: [NOTE, ...names.flatMap(map), ''].join('\n'),
    server: [NOTE, ...names.map((name) => `add_header ${name} ${variable(name)} always;`), ''].join('\n'),
  };
}

const caddyBlock = (matcher: string, headers: readonly Header[]) => [
  `header ${matcher}{`,
  ...headers.map(([name, value]) => `  ${name} ${inQuotes(value)}`),
  '}',
];

/** The same for Caddy, to be imported into the block of the site. */
export const caddyHeaders = (rules: readonly HostRule[]): string =>
  [
    NOTE,
    ...rules.flatMap(({ pattern, headers }, index) => [
      `@plain${index} path_regexp ${inQuotes(expressionOf(pattern))}`,
      ...caddyBlock(`@plain${index} `, headers),
    ]),
    '',
  ].join('\n');

/** The headers of one path for Caddy: where it answers for a wrong address, it forgets what it had set. */
export const caddyHeadersOf = (rules: readonly HostRule[], path: string): string =>
  [NOTE, ...caddyBlock('', headersAt(rules, path) ?? []), ''].join('\n');
