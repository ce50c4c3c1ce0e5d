import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { load } from 'cheerio/slim';
import type { LinkTargets, Target } from '../domain/links/targets.ts';
import { builtPages } from './built-pages.ts';
import { mainOf } from './page-dom.ts';

/** Where the link builder asks for the pages. */
const FILE = 'link-targets.json';
const MORE = 'More pages';

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A page with the headings that an address can name; undefined for one that is not handed out. */
function targetOf(url: string, html: string): { readonly target: Target; readonly topic: string } | undefined {
  const $ = mainOf(html);
  // Search knows every page that stands for itself: not the one for wrong addresses, nor one that only sends on, nor a tool for frames.
  const main = $('main[data-pagefind-body]');
  if (main.length === 0) return undefined;
  const sections = main
    .find(':is(h2, h3)[id]')
    .toArray()
    .map((heading) => ({ id: heading.attribs['id'] ?? '', title: tidy($(heading).text()) }));
  const topic = $('[data-pagefind-meta^="topic:"]').attr('data-pagefind-meta') ?? '';
  return {
    target: { url, title: tidy(main.find('h1').first().text()), sections },
    topic: topic.slice('topic:'.length),
  };
}

/**
 * The pages in the groups of the map that stands in each footer, in its order, with those that a long group leaves out behind; then those that
 * belong to no group.
 */
export function linkTargetsOf(pages: readonly { readonly url: string; readonly html: string }[]): LinkTargets {
  const found = new Map(
    pages.flatMap(({ url, html }) => {
      const page = targetOf(url, html);
      return page ? [[url, page] as const] : [];
    }),
  );
  const $ = load(pages.find(({ url }) => url === '/')?.html ?? '');
  const map = $('.site-footer .map > div')
    .toArray()
    .map((group) => ({
      group: tidy($(group).find('.label').text()),
      // A group too long for the foot of a page ends with the way to all of it.
      isCut: $(group).find('a[href^="/#"]').length > 0,
      pages: $(group)
        .find('a[href]')
        .toArray()
        .flatMap((link) => found.get(link.attribs['href'] ?? '') ?? []),
    }));
  const named = new Set(map.flatMap((group) => group.pages));
  const cut = new Set(map.flatMap(({ group, isCut }) => (isCut ? [group] : [])));
  const others = Map.groupBy(
    [...found.values()].filter((page) => !named.has(page)),
    ({ topic }) => (cut.has(topic) ? topic : MORE),
  );
  return [...map, { group: MORE, pages: [] }]
    .map(({ group, pages: inMap }) => ({
      group,
      pages: [...inMap, ...(others.get(group) ?? [])].map(({ target }) => target),
    }))
    .filter((group) => group.pages.length > 0);
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
