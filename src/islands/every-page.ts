/**
 * All that an ordinary page loads. It waits until the reader wants to search, to copy the link of a heading, or to collect lines for a
 * visit, and fetches nothing before but a page that the reader turns to; only who has collected some already gets the buttons for it at once.
 * A link with data-search stays a link to /search/, and one with data-collect a link to the sheet: without this script, with a modifier
 * key, or when what it opens cannot load.
 */
import './fetch-ahead.ts';

// Clicks and keys fall on elements: where nothing has the focus, on the body.
const within = (event: Event, selector: string) => (event.target as Element).closest<HTMLAnchorElement>(selector);

const isShortcut = (event: KeyboardEvent) =>
  event.ctrlKey || event.metaKey
    ? event.key.toLowerCase() === 'k' && !event.altKey && !event.shiftKey
    : event.key === '/' && !event.altKey && !within(event, 'input,textarea,select');

/** For a part that cannot load: its own page does the same. */
const goTo = (address: string) => () => {
  location.href = address;
};

/** What was typed for the search box while it is still on its way; undefined where none is. */
let typed: string | undefined;

function openSearch() {
  const boxOfPage = document.querySelector<HTMLElement>('main .search-box');
  if (boxOfPage) boxOfPage.focus();
  else {
    typed = '';
    import('./search/dialog.tsx').then(
      (dialog) => {
        dialog.openDialog(typed);
        typed = undefined;
      },
      () => goTo(`/search/#q=${encodeURIComponent(typed ?? '')}`)(),
    );
  }
}

const loadVisit = () => import('./visit-sheet/collect.ts');

addEventListener('click', (event) => {
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  const link = !modified && within(event, '[data-search],[data-collect],.here');
  if (!link) return;
  // The link of a heading goes to its place on the page, and is copied besides.
  if (link.hash) {
    import('./copy-part.ts').then(
      (part) => part.copyPart(link.href),
      () => 0,
    );
    return;
  }
  event.preventDefault();
  if ('collect' in link.dataset) loadVisit().then((visit) => visit.collectOnRequest(), goTo(link.href));
  else openSearch();
});
addEventListener('keydown', (event) => {
  const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
  if (typed !== undefined && isLetter) typed += event.key;
  else if (isShortcut(event)) openSearch();
  else return;
  event.preventDefault();
});

try {
  // The name of domain/visit-sheet/stored.ts, which would bring more along than it is worth here; a test holds them together.
  if ('visit-sheet' in localStorage)
    loadVisit().then(
      (visit) => visit.collect(),
      () => undefined,
    );
} catch {
  // A browser that keeps nothing has no sheet.
}
