/**
 * Draws once the browser has shown what the reader just did. A box, a tick and a button show it by themselves; what follows from
 * it may be long to draw, and no tap should feel slow for that.
 */
export const afterPaint = (draw: () => void) => void requestAnimationFrame(() => setTimeout(draw));
