import { render } from 'preact';
import css from '~/styles/search.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { Search } from './view.tsx';

let dialog: HTMLDialogElement | undefined;

/** Whether a click leaves the dialog: on its backdrop, or on a link, which may lead to a section of the page behind. */
const leaves = ({ currentTarget, target }: MouseEvent) =>
  target === currentTarget || (target instanceof Element && target.closest('a') !== null);

function build(text: string): HTMLDialogElement {
  adoptStyles(css);
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', 'Search this site');
  made.addEventListener('click', (event) => leaves(event) && made.close());
  render(
    <div class="search-sheet">
      <button type="button" class="search-button search-close" onClick={() => made.close()}>
        Close
      </button>
      <Search text={text} />
    </div>,
    made,
  );
  return document.body.appendChild(made);
}

/**
 * Opens the search dialog with the cursor in its box. Closing it gives the focus back to where it was. What was typed before the dialog was
 * there stands in the box, and the next letter comes after it; a question of before is marked, and the next letter takes its place.
 */
export function openDialog(typed = ''): void {
  dialog ??= build(typed);
  dialog.showModal();
  const box = dialog.querySelector<HTMLInputElement>('.search-box');
  box?.focus();
  if (typed === '') box?.select();
  else box?.setSelectionRange(typed.length, typed.length);
}
