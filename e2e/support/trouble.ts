import type { Page } from '@playwright/test';

/** What goes wrong on the page without being seen, one line each, as it happens: script errors, and dialogs that nobody asked for. */
export function errorsOn(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`script: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && errors.push(`console: ${message.text()}`));
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return errors;
}

/** A browser that lets a page keep nothing: each of its stores throws. For a fresh page, before it is opened. */
export const blockStorage = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new Error('blocked');
        },
      });
  });

/** A browser without a clipboard. For a fresh page, before it is opened. */
export const withoutClipboard = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
