import { pageOf, pageRedirects, type Redirect } from '../domain/address/redirects.ts';
import { redirectsFile } from '../domain/address/host-rules.ts';

/** A file to write below dist/. */
export type RedirectFile = { readonly path: string; readonly text: string };

/**
 * A page that says it has moved, and goes on by itself, on any host and without JavaScript. `origin` is the published address of the
 * site; without one the canonical address stays relative.
 */
export const movedPage = ({ to }: Pick<Redirect, 'to'>, origin: string | undefined): string => `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>This page has moved</title>
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <link rel="canonical" href="${origin ? new URL(pageOf(to), origin).href : pageOf(to)}">
    <meta http-equiv="refresh" content="0; url=${to}">
  </head>
  <body>
    <h1>This page has moved</h1>
    <p>It is now at <a href="${to}">${to}</a></p>
  </body>
</html>
`;

/** What the built site needs for its redirects: a page for each page that moved, and the rules of hosts that read them. */
export const redirectFiles = (redirects: readonly Redirect[], origin: string | undefined): RedirectFile[] => {
  const pages = pageRedirects(redirects);
  return pages.length === 0
    ? []
    : [
        ...pages.map((redirect) => ({
          path: `${redirect.from.slice(1)}index.html`,
          text: movedPage(redirect, origin),
        })),
        { path: '_redirects', text: redirectsFile(pages) },
      ];
};
