import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { builtArticles } from './built-pages.ts';
import { leanHtml } from './lean-html.ts';

/** Takes from each built article what no reader gets, so that it fits into a first answer. */
export const leanPages = (): AstroIntegration => ({
  name: 'lean-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const { file, html } of await builtArticles(dir)) await writeFile(file, leanHtml(html));
    },
  },
});
