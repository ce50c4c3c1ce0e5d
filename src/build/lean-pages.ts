import type { AstroIntegration } from 'astro';
import { pageFiles } from './built-pages.ts';
import { sideBySide } from './side-by-side.ts';

/** Takes from each page that is there to be read what no reader gets: an article so fits into a first answer, and a long list is laid out sooner. */
export const leanPages = (): AstroIntegration => ({
  name: 'lean-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const pages = await pageFiles(dir);
      await sideBySide(
        new URL('./write-lean.ts', import.meta.url),
        pages.map(({ file }) => file.href),
      );
    },
  },
});
