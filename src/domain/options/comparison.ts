import type { Order, SortFact } from './matters.ts';

/** What the orders read of an option: a place for each fact, the smaller the earlier. */
export type Sortable = { readonly places: Readonly<Record<SortFact, number>> };

/** How the options that the reader kept stand: none left, up to four side by side, or all in a list for each matter. */
export type Layout = 'nothing' | 'side by side' | 'listed';

/** The most columns that can be read beside one another. */
export const MOST_SIDE_BY_SIDE = 4;

const AFTER_ALL = Number.MAX_SAFE_INTEGER;
const ANSWERS = ['yes', 'partly', 'no'] as const;

/** The place of an answer: yes first, then partly, then no. */
export const placeOfAnswer = (is: (typeof ANSWERS)[number]): number => ANSWERS.indexOf(is);

/** The place of a length of time: the longest first, and one that nobody gave last. `months` is null for that. */
export const placeOfLength = (months: number | null): number => (months === null ? AFTER_ALL : -months);

/** The matters with those that the reader marked first, in the reader's order; the others keep the order of the page. */
export const mattersInOrder = <Id>(all: readonly Id[], marked: readonly Id[]): Id[] => [
  ...marked.filter((id) => all.includes(id)),
  ...all.filter((id) => !marked.includes(id)),
];

/** The options by the fact that the reader chose. Those with the same answer keep the order of the page; nothing is scored. */
export const optionsInOrder = <Option extends Sortable>(all: readonly Option[], by: Order): Option[] =>
  by === 'listed' ? [...all] : [...all].sort((a, b) => a.places[by] - b.places[by]);

/** How that many options stand. */
export const layoutOf = (shown: number): Layout =>
  shown === 0 ? 'nothing' : shown <= MOST_SIDE_BY_SIDE ? 'side by side' : 'listed';

/** The list with an item put at its end, or taken out. */
export const toggled = <Item>(list: readonly Item[], item: Item): Item[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

/** The list with an item one place earlier (-1) or later (+1); as it was where that leads outside it. */
export function moved<Item>(list: readonly Item[], item: Item, by: -1 | 1): Item[] {
  const from = list.indexOf(item);
  const other = list[from + by];
  if (from < 0 || other === undefined) return [...list];
  return list.map((here) => (here === item ? other : here === other ? item : here));
}
