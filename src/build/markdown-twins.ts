import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { twinOf } from '../domain/linked-data/address.ts';
import { articleFiles } from './article-files.ts';
import { pageMarkdown } from './page-markdown.ts';

/** Writes a Markdown twin beside each article, such as /safety.md for /safety/. `origin` is where the site lives, when somebody said so. */
export const markdownTwins = (origin: string | undefined): AstroIntegration => ({
  name: 'markdown-twins',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const articles = await articleFiles(dir);
      for (const { path, html } of articles)
        await writeFile(new URL(`.${twinOf(path)}`, dir), pageMarkdown(html, path, origin));
      logger.info(`${articles.length} articles in Markdown`);
    },
  },
});
