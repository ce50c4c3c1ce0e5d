/** A result is read out once it has stood this long: nobody wants to hear each letter on the way. */
export const PAUSE_BEFORE_SPEAKING_MS = 700;

/** Search asks once the typing has paused this long. */
export const PAUSE_IN_TYPING_MS = 150;

/**
 * Draws once the browser has shown what the reader just did. A box, a tick and a button show it by themselves; what follows from
 * it may be long to draw, and no tap should feel slow for that.
 */
export const afterPaint = (draw: () => void) => void requestAnimationFrame(() => setTimeout(draw));
