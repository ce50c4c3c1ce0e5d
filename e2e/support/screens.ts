/** A small phone, and a laptop: the two screens that most promises are tried on. */
export const PHONE = { width: 360, height: 640 };
/** The laptop of the two, in CSS pixels. */
export const LAPTOP = { width: 1280, height: 800 };
/** Both, with the name that a test carries. */
export const SCREENS = [
  ['phone', PHONE],
  ['laptop', LAPTOP],
] as const;
