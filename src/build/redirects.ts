import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import type { Redirect } from '../domain/address/redirects.ts';
import { redirects as schema } from '../schemas/redirects.ts';
import { redirectFiles } from './redirect-files.ts';

const FILE = 'content/redirects.yaml';

/** The redirects of content/redirects.yaml; throws where an entry does not fit. `npm run check:content` says it with the line. */
export async function readRedirects(): Promise<readonly Redirect[]> {
  const { success, data, error } = schema.safeParse(parse(await readFile(FILE, 'utf8')));
  if (success) return data;
  const says = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`${FILE} cannot be used; run "npm run check:content" and mend it:\n${says.join('\n')}`);
}

/** Writes the pages and rules of redirects when the site is built. A page that is there is never replaced. */
export const redirects = (): AstroIntegration => ({
  name: 'redirects',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const files = redirectFiles(await readRedirects(), process.env['SITE_URL'] || undefined);
      for (const { path, text } of files) {
        const to = fileURLToPath(new URL(path, dir));
        if (existsSync(to)) throw new Error(`${FILE}: there is a page at /${path}; take its redirect out, or the page`);
        await mkdir(dirname(to), { recursive: true });
        await writeFile(to, text);
      }
      logger.info(`${files.length} files`);
    },
  },
});
