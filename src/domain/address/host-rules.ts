import { pageRedirects, type Redirect } from './redirects.ts';

const NOTE = '# Written from content/redirects.yaml; change that file, not this one.';

/** Each redirect with and without the slash at the end: people type both. */
const lines = (redirects: readonly Redirect[], line: (from: string, to: string) => string): string =>
  [
    NOTE,
    ...pageRedirects(redirects).flatMap(({ from, to }) => [line(from, to), line(from.replace(/\/$/, ''), to)]),
    '',
  ].join('\n');

/**
 * The file `_redirects` that Netlify and Cloudflare Pages read. Not forced with `301!`, which Cloudflare does not know: where Netlify
 * finds the page that says it has moved, it serves that, and it leads on too.
 */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
  lines(redirects, (from, to) => `${from} ${to} 301`);

/** For nginx: include it inside `server { … }`. */
export const nginxRules = (redirects: readonly Redirect[]): string =>
  lines(redirects, (from, to) => `location = ${from} { return 301 "${to}"; }`);

/** For Caddy: import it inside the block of the site. */
export const caddyRules = (redirects: readonly Redirect[]): string =>
  lines(redirects, (from, to) => `redir ${from} ${to} permanent`);
