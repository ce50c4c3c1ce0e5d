import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { builtPages } from './built-pages.ts';
import { leanHtml, runsOneModule } from './lean-html.ts';

/** Takes from each page that is there to be read what no reader gets: an article so fits into a first answer, and a long list is laid out sooner. */
export const leanPages = (): AstroIntegration => ({
  name: 'lean-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const { file, html } of await builtPages(dir))
        if (runsOneModule(html)) await writeFile(file, leanHtml(html));
    },
  },
});
