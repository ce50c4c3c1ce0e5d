import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { twinOf } from '../domain/linked-data/address.ts';
import { builtArticles } from './built-pages.ts';
import { pageMarkdown } from './page-markdown.ts';

/** Writes a Markdown twin beside each article, such as /safety.md for /safety/. `origin` is where the site lives, when somebody said so. */
export const markdownTwins = (origin: string | undefined): AstroIntegration => ({
  name: 'markdown-twins',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const articles = await builtArticles(dir);
      for (const { url, html } of articles)
        await writeFile(new URL(`.${twinOf(url)}`, dir), pageMarkdown(html, url, origin));
      logger.info(`${articles.length} articles in Markdown`);
    },
  },
});
