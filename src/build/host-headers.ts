import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ProxyOptions } from 'vite';
import { headersFile, rulesIn } from '../domain/headers/header-files.ts';
import { headersAt, hostRules, MOST_RULES, type HostRule } from '../domain/headers/header-rules.ts';
import { insideOf, type Inside } from '../domain/headers/policy.ts';
import { atOnce } from './at-once.ts';

const FILE = '_headers';
const READ_AT_ONCE = 16;

const digestOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** What each built page holds, by the path it is served at. */
async function insideOfPages(dist: URL): Promise<Map<string, Inside>> {
  const files = (await readdir(fileURLToPath(dist), { recursive: true }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'));
  const pages = await atOnce(READ_AT_ONCE, files, async (file) => {
    const html = await readFile(new URL(file, dist), 'utf8');
    return [`/${file.replace(/(^|\/)index\.html$/, '$1')}`, insideOf(html, digestOf)] as const;
  });
  return new Map(pages);
}

/** The rules for a built site. */
export async function rulesFor(dist: URL): Promise<HostRule[]> {
  const entries = await readdir(dist, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const mostRules = Number(process.env['MOST_HEADER_RULES'] ?? MOST_RULES);
  return hostRules(folders.sort(), await insideOfPages(dist), mostRules);
}

/** Writes the headers of every page into `_headers`, for hosts that read it, when the pages are as they will be served. */
export const hostHeaders = (): AstroIntegration => ({
  name: 'host-headers',
  hooks: {
    'astro:build:done': async ({ dir }) => writeFile(new URL(FILE, dir), headersFile(await rulesFor(dir))),
  },
});

/**
 * The same headers from the preview server, which `npm start` and the tests use. Astro gives its preview no plugins of ours; this is the one
 * place where Vite asks us about each request, and we always answer: nothing is forwarded.
 */
export function previewHeaders(dist: URL): Record<string, ProxyOptions> {
  let rules: readonly HostRule[] | undefined;
  return {
    '/': {
      bypass: ({ url = '/' }, response) => {
        rules ??= rulesIn(readFileSync(new URL(FILE, dist), 'utf8'));
        const { pathname } = new URL(url, 'http://localhost');
        // A path that no rule knows gets the page for wrong addresses.
        const headers = headersAt(rules, pathname) ?? headersAt(rules, '/404.html') ?? [];
        for (const [name, value] of headers) response?.setHeader(name, value);
        return url;
      },
    },
  };
}
