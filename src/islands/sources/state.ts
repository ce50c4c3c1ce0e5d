import { fieldOf, hashOf, oneOf, readHash } from '../../domain/address/state-in-hash.ts';

/** What the list is narrowed to; `all` narrows nothing. */
export type Narrowed = { readonly topic: string; readonly type: string; readonly read: 'all' | 'seen' | 'recalled' };

/** The narrowing, and whether a part of the link it came from could not be used. */
export type State = { readonly narrowed: Narrowed; readonly brokenLink: boolean };

/** What an entry of the list says of itself: topics of the pages that cite it, its type, how its claims were read. */
export type EntryFacts = {
  readonly topics: readonly string[];
  readonly type: string;
  readonly read: readonly string[];
};

/** One choice of a field, with the words a reader sees. */
export type Choice = { readonly id: string; readonly label: string };
/** What topics and types there are to choose from. */
export type Choices = { readonly topics: readonly Choice[]; readonly types: readonly Choice[] };

/** What can happen to the narrowing. */
export type NarrowEvent =
  | { readonly kind: 'chose'; readonly field: keyof Narrowed; readonly value: string }
  | { readonly kind: 'reset' }
  | { readonly kind: 'came-by-link'; readonly hash: string };

/** How we may have read a source. */
export const READ_CHOICES: readonly Choice[] = [
  { id: 'seen', label: 'Read in a copy' },
  { id: 'recalled', label: 'From memory, not yet re-read' },
];

/** The whole list. */
export const EVERYTHING: Narrowed = { topic: 'all', type: 'all', read: 'all' };

const among = (choices: readonly Choice[]) =>
  fieldOf(
    (text) => choices.some(({ id }) => id === text),
    (text) => text,
  );

const fieldsOf = ({ topics, types }: Choices) => ({
  topic: among(topics),
  type: among(types),
  read: oneOf(['seen', 'recalled', 'all']),
});

/** The state a hash describes; what cannot be used falls back to the whole list, and the state says so. Never throws. */
export function stateFrom(choices: Choices, hash: string): State {
  const { state, rejected } = readHash(fieldsOf(choices), EVERYTHING, hash);
  return { narrowed: state, brokenLink: rejected.length > 0 };
}

/** The hash that brings a narrowing back; empty for the whole list. */
export const hashFor = (narrowed: Narrowed): string => hashOf(EVERYTHING, narrowed);

/** The state after something happened. */
export function nextState(choices: Choices, { narrowed }: State, event: NarrowEvent): State {
  switch (event.kind) {
    case 'came-by-link':
      return stateFrom(choices, event.hash);
    case 'reset':
      return { narrowed: EVERYTHING, brokenLink: false };
    case 'chose':
      return { narrowed: { ...narrowed, [event.field]: event.value }, brokenLink: false };
  }
}

/** Whether an entry stays in the narrowed list. */
export const stays = ({ topic, type, read }: Narrowed, entry: EntryFacts): boolean =>
  (topic === 'all' || entry.topics.includes(topic)) &&
  (type === 'all' || entry.type === type) &&
  (read === 'all' || entry.read.includes(read));

/** The count in words, for eye and ear. */
export function countInWords(shown: number, all: number): string {
  if (shown === all) return `All ${all} sources are shown.`;
  if (shown === 0) return `None of the ${all} sources fits. Change a choice, or show all.`;
  return `${shown} of ${all} sources ${shown === 1 ? 'is' : 'are'} shown.`;
}
