import type { Kind, Line } from '~/domain/visit-sheet/sheet.ts';

/** Something on a page that can be put on the sheet, and the element that its button goes into. */
export type Collectable = { readonly place: Element; readonly line: Line };

/** What stands in a line and is none of its words: source numbers, side notes, explanations. */
const NO_WORDS = '.cite, .notes, [popover], .collect';

function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(NO_WORDS)) part.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

const isQuestion = (text: string) => /\?[”"’')]?$/.test(text);

/** A line of a checklist; it takes the title of its list along where it says little without. */
function ofChecklist(item: Element, list: Element): { kind: Kind; text: string } {
  const words = wordsOf(item);
  const title = wordsOf(list.querySelector('.label, h3') ?? list);
  const titled = `${title}: ${words}`;
  if (list.matches('.signs') || /^call\b/i.test(title)) return { kind: 'sign', text: titled };
  if (isQuestion(words)) return { kind: 'question', text: words };
  return { kind: 'task', text: /^do\b/i.test(title) ? words : titled };
}

const question = (element: Element) => {
  const text = wordsOf(element);
  return isQuestion(text) ? { kind: 'question' as const, text } : undefined;
};

/** Where lines stand on pages, and what each of them is. A tool draws its own part of the page, so nothing is put in there. */
const PLACES: readonly [selector: string, lineAt: (place: Element) => { kind: Kind; text: string } | undefined][] = [
  // components/page/Answer.astro, for what people ask and not for what they object.
  ['.linked:has(+ .short-answer)', (place) => question(place.firstElementChild ?? place)],
  ['.checklist li', (place) => ofChecklist(place, place.closest('.checklist') ?? place)],
  ['.body > :is(ul, ol) > li', question],
  ['.compare td[role="rowheader"]', question],
  // components/sheet/Block.astro
  ['.is-questions li', (place) => ({ kind: 'question', text: wordsOf(place) })],
  ['.is-checklist li:not(:has(.line))', (place) => ({ kind: 'task', text: wordsOf(place) })],
];

/** All that can be put on the sheet from a page, in its order, each with the address of the part that it stands in. */
export function collectables(main: Element, path: string): Collectable[] {
  let part = '';
  const selectors = PLACES.map(([selector]) => selector).join(', ');
  return [...main.querySelectorAll(`:is(h2, h3)[id], ${selectors}`)].flatMap((place): Collectable[] => {
    // A heading inside is met later in the order of the page, but the line belongs to it.
    part = (place.matches('[id]:is(h2, h3)') ? place.id : place.querySelector(':scope > [id]:is(h2, h3)')?.id) ?? part;
    const lineAt = PLACES.find(([selector]) => place.matches(selector))?.[1];
    const found = lineAt?.(place);
    return found?.text ? [{ place, line: { ...found, from: part ? `${path}#${part}` : path } }] : [];
  });
}
