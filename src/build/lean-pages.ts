import type { AstroIntegration } from 'astro';
import { pageFiles } from './built-pages.ts';
import { sideBySide } from './side-by-side.ts';

/** Takes from each built article what no reader gets, so that it fits into a first answer. */
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
