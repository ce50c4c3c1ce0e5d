/** Takes the notice away once a tool listens to the reader; see ./notice.tsx. */
export const toolStarted = (): void => document.querySelector('.tool-notice')?.remove();

/**
 * Runs something that reads the rest of the page, once all of it is there: an island in its middle may start while the
 * end is still on its way. Returns what takes back all of it.
 */
export function onceParsed(run: () => () => void): () => void {
  if (document.readyState !== 'loading') return run();
  let takeBack: (() => void) | undefined;
  const start = () => void (takeBack = run());
  document.addEventListener('DOMContentLoaded', start, { once: true });
  return () => {
    document.removeEventListener('DOMContentLoaded', start);
    takeBack?.();
  };
}
