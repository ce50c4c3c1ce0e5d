/** The button that prints a sheet. It shows only once it works: without JavaScript the sentence beside it says how to print. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.addEventListener('click', () => window.print());
  button.hidden = false;
}
