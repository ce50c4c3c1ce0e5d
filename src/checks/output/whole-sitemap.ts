import type { Issue } from '../issue.ts';
import type { BuiltSite, OutputCheck } from './built-site.ts';

const NOT_LISTED = ['/404.html'];

const mapsIn = ({ files, read }: BuiltSite) =>
  files
    .filter(({ path }) => /^sitemap-\d+\.xml$/.test(path))
    .map(({ path }) => ({
      file: `dist/${path}`,
      urls: [
        ...read(path)
          .toString('utf8')
          .matchAll(/<loc>([^<]+)<\/loc>/g),
      ].map(([, url = '']) => new URL(url).pathname),
    }));

/** The map for search engines names every page but the one for wrong addresses, and nothing else. */
export const wholeSitemap: OutputCheck = (site) => {
  const maps = mapsIn(site);
  const issue = (file: string, say: string): Issue => ({ file, rule: 'whole-sitemap', say });
  if (maps.length === 0) return [issue('dist', 'no sitemap-0.xml; see the sitemap integration in astro.config.mjs')];
  const listed = new Set(maps.flatMap(({ urls }) => urls));
  const pages = new Set(site.pages.map(({ url }) => url).filter((url) => !NOT_LISTED.includes(url)));
  return [
    ...[...pages]
      .filter((url) => !listed.has(url))
      .map((url) => issue(maps[0]?.file ?? 'dist', `${url} is missing; let the sitemap list it`)),
    ...maps.flatMap(({ file, urls }) =>
      urls
        .filter((url) => !pages.has(url))
        .map((url) => issue(file, `${url} is listed, but there is no such page; take it off`)),
    ),
  ];
};
