/** A run of words, or a number to dial with the address that dials it. */
export type DialPart = { readonly text: string; readonly to?: string };

/** The emergency numbers that answers name; as part of a longer number they are something else. */
const NUMBER = /(?<![\d$.,-])(988|911)(?![\d,-]|\.\d)/g;

/** A text split at its emergency numbers, so that each can be called with one tap. */
export function partsToDial(text: string): DialPart[] {
  return text
    .split(NUMBER)
    .map((part) => (part === '988' || part === '911' ? { text: part, to: `tel:${part}` } : { text: part }))
    .filter((part) => part.text !== '');
}
