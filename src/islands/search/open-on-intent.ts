/**
 * All that an ordinary page loads of search: it waits until the reader wants to search, and fetches nothing before.
 * A link with data-search stays a link to /search/: without this script, with a modifier key, or when the dialog cannot load.
 */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const isShortcut = (event: KeyboardEvent) =>
  event.ctrlKey || event.metaKey
    ? event.key.toLowerCase() === 'k' && !event.altKey && !event.shiftKey
    : event.key === '/' && !event.altKey && !isField(event.target);

function openSearch(event: Event) {
  event.preventDefault();
  const boxOfPage = document.querySelector<HTMLElement>('main .search-box');
  if (boxOfPage) boxOfPage.focus();
  else
    import('./dialog.tsx').then(
      (dialog) => dialog.openDialog(),
      () => location.assign('/search/'),
    );
}

addEventListener('click', (event) => {
  const modified = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!modified && event.target instanceof Element && event.target.closest('[data-search]')) openSearch(event);
});
addEventListener('keydown', (event) => {
  if (isShortcut(event)) openSearch(event);
});
