import type { AstroIntegration } from 'astro';
import { pageFiles } from './built-pages.ts';
import { sideBySide } from './side-by-side.ts';
import type { TwinJob } from './write-twin.ts';

/** Writes a Markdown twin beside each article, such as /safety.md for /safety/. `origin` is where the site lives, when somebody said so. */
export const markdownTwins = (origin: string | undefined): AstroIntegration => ({
  name: 'markdown-twins',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const pages = await pageFiles(dir);
      const written = await sideBySide<boolean>(
        new URL('./write-twin.ts', import.meta.url),
        pages.map(({ file, url }): TwinJob => ({ file: file.href, url, dist: dir.href, origin })),
      );
      logger.info(`${written.filter(Boolean).length} articles in Markdown`);
    },
  },
});
