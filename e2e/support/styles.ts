import type { Page } from '@playwright/test';

/** Gives the page one style sheet more. As an object and not as an element: the policy of the site lets in no style that the build did not write. */
export const addStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, css);
