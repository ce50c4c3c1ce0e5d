import { globSync, readFileSync } from 'node:fs';

// Playwright names the tests before its server answers, so the map of the site is read where the build left it.
const maps = globSync('dist/sitemap-*.xml').filter((path) => /-\d+\.xml$/.test(path));

/** The path of every page in the sitemap, such as /timeline/. */
export const EVERY_PAGE: readonly string[] = maps
  .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
  .map(([, address = '']) => new URL(address).pathname);

if (EVERY_PAGE.length === 0) throw new Error('dist/ has no sitemap; run "npm run build" first');

/** An address that never existed. */
export const WRONG_ADDRESS = '/no-such-page/';

/** Every page a visitor can meet, the one for wrong addresses included. */
export const EVERY_SCREEN: readonly string[] = [...EVERY_PAGE, WRONG_ADDRESS];

/** An article with everything an article can have: all three kinds of statement, terms, citations, pictures and a table. */
export const ARTICLE = '/timeline/';

/** The article with the widest table. */
export const TABLE_ARTICLE = '/delivery-methods/';
