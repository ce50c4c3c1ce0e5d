import { fieldOf } from './state-in-hash.ts';

/**
 * The mark `by=clinic` of a link whose figures or dates were filled in by whoever hands it out. It has this one value and no name: what a
 * link says is never shown as words, since anyone can write a link.
 */
export const BY_CLINIC = fieldOf(
  (text) => text === 'clinic',
  (): 'clinic' | undefined => 'clinic',
);
