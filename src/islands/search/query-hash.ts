import { tidy } from './typed.ts';

// The query lives after the #, because that part of an address never leaves the browser.
const queryIn = (parameters: string) => tidy(new URLSearchParams(parameters).get('q') ?? '');

/** The query in the hash of an address; empty when there is none or nothing sensible. */
export const queryFromHash = (hash: string): string => queryIn(hash.replace(/^#/, ''));

/** The hash that keeps a query; empty for no query. */
export const hashFor = (typed: string): string => (tidy(typed) ? `#${new URLSearchParams({ q: tidy(typed) })}` : '');

/** The address with a ?q= from outside moved behind the #; undefined when there is nothing to move. A query behind the # wins. */
export function withQueryInHash(address: string): string | undefined {
  const url = new URL(address);
  if (!url.searchParams.has('q')) return undefined;
  if (!queryFromHash(url.hash)) url.hash = hashFor(queryIn(url.search));
  url.searchParams.delete('q');
  return url.href;
}
