import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { load } from 'cheerio';
import type { LinkTargets, Target } from '../domain/links/targets.ts';
import { builtPages } from './built-pages.ts';

/** Where the link builder asks for the pages. */
const FILE = 'link-targets.json';
const MORE = 'More pages';

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A page with the headings that an address can name; undefined for one that is not handed out. */
function targetOf(url: string, html: string): Target | undefined {
  const $ = load(html);
  // Search knows every page that stands for itself: not the one for wrong addresses, nor one that only sends on, nor a tool for frames.
  const main = $('main[data-pagefind-body]');
  if (main.length === 0) return undefined;
  return {
    url,
    title: tidy(main.find('h1').first().text()),
    sections: main
      .find(':is(h2, h3)[id]')
      .toArray()
      .map((heading) => ({ id: heading.attribs['id'] ?? '', title: tidy($(heading).text()) })),
  };
}

/** The pages in the groups of the map that stands in each footer, in its order; then those that it does not name. */
export function linkTargetsOf(pages: readonly { readonly url: string; readonly html: string }[]): LinkTargets {
  const targets = new Map(
    pages.flatMap(({ url, html }) => {
      const target = targetOf(url, html);
      return target ? [[url, target] as const] : [];
    }),
  );
  const $ = load(pages.find(({ url }) => url === '/')?.html ?? '');
  const groups = $('.site-footer .map > div')
    .toArray()
    .map((group) => ({
      group: tidy($(group).find('.label').text()),
      pages: $(group)
        .find('a[href]')
        .toArray()
        .flatMap((link) => targets.get(link.attribs['href'] ?? '') ?? []),
    }));
  const named = new Set(groups.flatMap((group) => group.pages));
  const more = [...targets.values()].filter((target) => !named.has(target));
  return [...groups, { group: MORE, pages: more }].filter((group) => group.pages.length > 0);
}

/** Writes the list of pages and headings for the link builder when the pages are written. */
export const linkTargets = (): AstroIntegration => ({
  name: 'link-targets',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await writeFile(new URL(FILE, dir), JSON.stringify(linkTargetsOf(await builtPages(dir))));
    },
  },
});
