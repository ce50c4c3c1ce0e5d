import { readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { ProxyOptions } from 'vite';
import { headersFile } from '../domain/headers/host-file.ts';
import { headersFor } from '../domain/headers/policy.ts';

/** Writes the headers of every page into `_headers`, for hosts that read it, when the site is built. */
export const hostHeaders = (): AstroIntegration => ({
  name: 'host-headers',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const entries = await readdir(dir, { withFileTypes: true });
      const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
      await writeFile(new URL('_headers', dir), headersFile(folders.sort()));
    },
  },
});

/**
 * The same headers from the preview server, which `npm start` and the tests use. Astro gives its preview no plugins of ours; this is the one
 * place where Vite asks us about each request, and we always answer: nothing is forwarded.
 */
export const previewHeaders: Record<string, ProxyOptions> = {
  '/': {
    bypass: ({ url = '/' }, response) => {
      const { pathname } = new URL(url, 'http://localhost');
      for (const [name, value] of headersFor(pathname)) response?.setHeader(name, value);
      return url;
    },
  },
};
