import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { liveMistakes } from './src/authoring/live-mistakes.ts';
import { hostHeaders, previewHeaders } from './src/build/host-headers.ts';
import { lastChanged } from './src/build/last-changed.ts';
import { leanPages } from './src/build/lean-pages.ts';
import { linkTargets } from './src/build/link-targets.ts';
import { markdownTwins } from './src/build/markdown-twins.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { redirects } from './src/build/redirects.ts';
import { searchIndex } from './src/build/search-index.ts';
import { shareImages } from './src/build/share-images.ts';
import { styleGuide } from './src/build/style-guide.ts';
import { together } from './src/build/together.ts';
import { fullPageOf } from './src/domain/embed/embeds.ts';
import { hastPlugins } from './src/markdown/index.ts';

export default defineConfig({
  // The address the site is published at. Without it the site works anywhere, but names no canonical address.
  site: process.env.SITE_URL || 'http://localhost:4321',
  trailingSlash: 'always',
  // A line break between two words of a template is a space, as in HTML: the formatter counts on it.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always' },
  markdown: { processor: satteri({ hastPlugins }), syntaxHighlight: false },
  integrations: [
    mdx(),
    // Islands only: without this, Babel reads every module of ours, and what it writes is the same.
    preact({ include: ['**/*.tsx'] }),
    sitemap({
      // A tool for frames is the same page once more; search engines get the full one.
      filter: (page) => !fullPageOf(new URL(page).pathname),
      serialize: lastChanged(new URL('./dist/', import.meta.url)),
    }),
    together([searchIndex(), linkTargets(), markdownTwins(process.env.SITE_URL || undefined), shareImages()]),
    redirects(),
    leanPages(),
    hostHeaders(),
    styleGuide(),
    liveMistakes(),
  ],
  vite: {
    plugins: [tailwindcss(), plainImports()],
    // Astro marks each MDX file with a directive, and Rolldown would warn of every one.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    preview: { proxy: previewHeaders(new URL('./dist/', import.meta.url)) },
  },
  // Writes what editors need to complete the front matter of MDX, as .vscode/settings.json asks for.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
});
