/** A small phone, and a laptop: the two screens that most promises are tried on. */
export const PHONE = { width: 360, height: 640 };
export const LAPTOP = { width: 1280, height: 800 };
export const SCREENS = [
  ['phone', PHONE],
  ['laptop', LAPTOP],
] as const;
