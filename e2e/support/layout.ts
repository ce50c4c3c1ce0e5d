import type { Page } from '@playwright/test';

/** Elements that reach over the left or right edge of the page, outermost first: `table.wide "Setting"`. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const nameOf = (element: Element) =>
      `${[element.localName, ...element.classList].join('.')} "${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 30)}"`;
    // What is inside a box that scrolls or hides takes no room from the page; `cutOff` sees what is hidden.
    const isContained = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || isContained(element.parentElement));
    const sticksOut = (element: Element) => {
      // Asking for the place of what is folded away lays it out each time anew, and nobody sees it.
      if (!element.checkVisibility()) return false;
      const { left, right, width, height } = element.getBoundingClientRect();
      const isOffScreen = right <= 0; // the skip link, before it has the focus
      return width > 1 && height > 1 && !isOffScreen && (right > edge + 0.5 || left < -0.5);
    };
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => sticksOut(element) && !isContained(element.parentElement),
    );
    const outermost = wide.filter((element) => !wide.some((other) => other === element.parentElement)).map(nameOf);
    const pageScrolls = document.documentElement.scrollWidth > edge;
    return outermost.length === 0 && pageScrolls ? ['something outside the flow'] : outermost;
  });

/** Elements that hide part of their own words. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isHiding = ({ overflowX, overflowY }: CSSStyleDeclaration) => /hidden|clip/.test(`${overflowX} ${overflowY}`);
    // Hidden from the eye on purpose, for those who listen.
    const isForListeners = (element: Element, { clipPath }: CSSStyleDeclaration) =>
      clipPath !== 'none' || element.clientWidth <= 1;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        // First of all: to measure what is folded away would lay it out each time anew.
        if (!element.checkVisibility()) return false;
        const overflows =
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        if (!overflows) return false;
        const style = getComputedStyle(element);
        return isHiding(style) && !isForListeners(element, style) && element.textContent.trim() !== '';
      })
      .map(
        (element) =>
          `${[element.localName, ...element.classList].join('.')} "${element.textContent.trim().slice(0, 30)}"`,
      );
  });

/** Controls of the header that lie over one another: `a.help over button.menu-button`. */
export const overlapsInHeader = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('header a, header button')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        name: [element.localName, ...element.classList].join('.'),
        box: element.getBoundingClientRect(),
      }));
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box }) =>
            a.box.left < box.right - 1 &&
            box.left < a.box.right - 1 &&
            a.box.top < box.bottom - 1 &&
            box.top < a.box.bottom - 1,
        )
        .map((b) => `${a.name} over ${b.name}`),
    );
  });
