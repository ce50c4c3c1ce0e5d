import type { Page } from '@playwright/test';

/** The layout shifts since the page began: how far, and what moved. */
export const shiftsOn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
        const name = ({ value, sources }: Shift) =>
          `${value.toFixed(4)} ${sources.map(({ node }) => (node instanceof Element ? [node.localName, ...node.classList].join('.') : '')).join(', ')}`;
        new PerformanceObserver((list) => resolve((list.getEntries() as Shift[]).map(name))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        // With nothing to report the observer stays silent.
        setTimeout(() => resolve([]), 300);
      }),
  );
