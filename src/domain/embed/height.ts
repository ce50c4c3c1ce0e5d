/** What a page that shows an embed says to it, and what the embed answers: its height in CSS pixels, and nothing else. */
export const HELLO = 'plain-terms-hello';
/** The one field of the answer: a height in CSS pixels. */
export const HEIGHT = 'plainTermsHeight';

/** The heights that a page takes from an embed, in CSS pixels. */
export const LEAST_HEIGHT = 200;
/** The highest of them: beyond it a broken page would push everything else away. */
export const MOST_HEIGHT = 60_000;

/** A message as it comes in: anyone can send anything. */
export type Incoming = { readonly data: unknown; readonly origin: string; readonly fromParent: boolean };

/** The origin that an embed answers; undefined for a message that is no hello from the page around it. A page without an origin gets none. */
export const originToAnswer = ({ data, origin, fromParent }: Incoming): string | undefined =>
  fromParent && data === HELLO && /^https?:\/\//.test(origin) ? origin : undefined;
