/** Takes the notice away once a tool listens to the reader; see ./notice.tsx. */
export const toolStarted = (): void => document.querySelector('.tool-notice')?.remove();
