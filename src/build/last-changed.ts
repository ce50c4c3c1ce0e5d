import { readFileSync } from 'node:fs';
import type { SitemapItem } from '@astrojs/sitemap';
import { linkedDataIn } from './page-dom.ts';

/** The later of the days on which a built page changed and was read against its sources, from what it tells machines; undefined for a page without dates. */
export function lastDayOf(html: string): string | undefined {
  const data = linkedDataIn(html);
  return [data.dateModified, data.lastReviewed]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** Tells the map of the site when each page in `dist` last changed. A page without dates gets none: a guess would be worse. */
export const lastChanged =
  (dist: URL) =>
  (item: SitemapItem): SitemapItem => {
    const file = new URL(`.${new URL(item.url).pathname}index.html`, dist);
    const lastmod = lastDayOf(readFileSync(file, 'utf8'));
    return lastmod ? { ...item, lastmod } : item;
  };
