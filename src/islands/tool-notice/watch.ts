/**
 * Tells the notice of a tool that its script is lost: a file that could not be fetched, or an error before the tool had started. It runs
 * before the script that it watches. The class is what styles go by: they give the room of the tool back to the page.
 */
function lose() {
  const notice = document.querySelector('.tool-notice:not(.lost)');
  if (!notice) return;
  notice.classList.add('lost');
  // Made here, so that a page without JavaScript has no button that does nothing. What stands after the # stays.
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool-button';
  button.textContent = 'Reload the page';
  button.addEventListener('click', () => location.reload());
  notice.querySelector('.tool-lost')?.append(button);
}

// Errors of elements do not bubble, so they are caught on the way down.
addEventListener(
  'error',
  ({ target }) => {
    if (target === window || target instanceof HTMLScriptElement) lose();
  },
  true,
);
addEventListener('astro:hydration-error', lose);
