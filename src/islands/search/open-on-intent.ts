/**
 * All that an ordinary page loads: it waits until the reader wants to search, or to copy the link of a heading, and fetches nothing before.
 * A link with data-search stays a link to /search/: without this script, with a modifier key, or when the dialog cannot load.
 */

// Clicks and keys fall on elements: where nothing has the focus, on the body.
const within = (event: Event, selector: string) => (event.target as Element).closest<HTMLAnchorElement>(selector);

const isShortcut = (event: KeyboardEvent) =>
  event.ctrlKey || event.metaKey
    ? event.key.toLowerCase() === 'k' && !event.altKey && !event.shiftKey
    : event.key === '/' && !event.altKey && !within(event, 'input,textarea,select');

function openSearch(event: Event) {
  event.preventDefault();
  const boxOfPage = document.querySelector<HTMLElement>('main .search-box');
  if (boxOfPage) boxOfPage.focus();
  else
    import('./dialog.tsx').then(
      (dialog) => dialog.openDialog(),
      () => (location.href = '/search/'),
    );
}

addEventListener('click', (event) => {
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  const link = !modified && within(event, '[data-search],.here');
  if (!link) return;
  // The link of a heading goes to its place on the page, and is copied besides.
  if (link.hash) void import('../copy-part.ts').then((part) => part.copyPart(link.href));
  else openSearch(event);
});
addEventListener('keydown', (event) => {
  if (isShortcut(event)) openSearch(event);
});
