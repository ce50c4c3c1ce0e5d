/**
 * The address of a page of this site: absolute where the site knows its own address, else from its root, which browsers, JSON-LD and Atom
 * read against the page it stands on.
 */
export const addressOf = (path: string, origin: string | undefined): string =>
  origin ? new URL(path, origin).href : path;

/** The address a page is served at: the one for wrong addresses is a file, though Astro builds it as `/404/`. */
export const servedAt = (pathname: string): string => (pathname === '/404/' ? '/404.html' : pathname);

/** Where the Markdown twin of an article is: /safety.md for /safety/. */
export const twinOf = (path: string): string => path.replace(/\/$/, '.md');
