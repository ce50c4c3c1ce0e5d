/**
 * Fetches the page behind a link once the reader rests on it or presses it, so that the click finds it in the browser's own cache. Only pages
 * of this site, each once, and none for who asks for few bytes. Our server learns that a page may be wanted, and nobody else learns anything.
 * A plain fetch, since the policy of every page allows it in every browser; about `rel=prefetch` browsers differ.
 */

/** A pointer that only crosses a link is gone sooner. */
const REST_MS = 65;
/** A reader who walks with the Tab key is on the next link sooner. */
const REST_OF_FOCUS_MS = 300;

/** What some browsers say about the connection; the others say nothing. */
type Connection = { readonly saveData?: boolean; readonly effectiveType?: string };

const fetched = new Set([location.pathname]);
let resting: ReturnType<typeof setTimeout> | undefined;

const forget = () => clearTimeout(resting);

/** Every page has an address that ends in a slash, and no file to download has. */
const isPage = ({ origin, pathname }: HTMLAnchorElement) => origin === location.origin && pathname.endsWith('/');

function fetchAhead({ type, target }: Event) {
  forget();
  const { saveData, effectiveType } = (navigator as { readonly connection?: Connection }).connection ?? {};
  // What opens in the page itself instead of at its address needs no other page.
  const link = (target as Element).closest<HTMLAnchorElement>('a:not([data-search],[data-collect])');
  if (!link || !isPage(link) || fetched.has(link.pathname) || saveData || /2g/.test(`${effectiveType}`)) return;
  resting = setTimeout(
    () => {
      fetched.add(link.pathname);
      // Read to its end, or the browser would not keep it.
      fetch(link.pathname, { priority: 'low' })
        .then((page) => page.blob())
        .catch(() => undefined);
    },
    type === 'focusin' ? REST_OF_FOCUS_MS : REST_MS,
  );
}

for (const intent of ['pointerover', 'pointerdown', 'focusin']) addEventListener(intent, fetchAhead);
// A finger that was laid on a link to scroll.
addEventListener('pointercancel', forget);
