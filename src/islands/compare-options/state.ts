import { hashOf, readHash } from '../../domain/address/state-in-hash.ts';
import { choiceFields } from '../../domain/options/choice-address.ts';
import { layoutOf, moved, toggled } from '../../domain/options/comparison.ts';
import type { Matter, Order } from '../../domain/options/matters.ts';

/** What the reader chose. */
export type Choice = {
  /** The options that are not hidden, in the order of the page. */
  readonly show: readonly string[];
  /** The matters that are marked, the most important first. */
  readonly matters: readonly Matter[];
  readonly by: Order;
};

/** A choice, and whether a part of the link it came from could not be used. */
export type State = { readonly choice: Choice; readonly brokenLink: boolean };

/** What can happen to a choice: each act of the reader, and a link that brings one along. */
export type ChoiceEvent =
  | { readonly kind: 'marked'; readonly matter: Matter }
  | { readonly kind: 'moved'; readonly matter: Matter; readonly by: -1 | 1 }
  | { readonly kind: 'kept-or-hid'; readonly option: string }
  | { readonly kind: 'showed'; readonly which: 'all' | 'none' }
  | { readonly kind: 'ordered'; readonly by: Order }
  | { readonly kind: 'reset' }
  | { readonly kind: 'came-by-link'; readonly hash: string };

/** Nothing marked, nothing hidden, the order of the page. */
export const startChoice = (all: readonly string[]): Choice => ({ show: all, matters: [], by: 'listed' });

/** The state a hash describes; what cannot be used falls back to the start, and the state says so. Never throws. */
export function stateFrom(all: readonly string[], hash: string): State {
  const start = startChoice(all);
  const { state, rejected } = readHash(choiceFields(all), { ...start, show: [...start.show], matters: [] }, hash);
  return {
    choice: { ...state, show: all.filter((id) => state.show.includes(id)) },
    brokenLink: rejected.length > 0,
  };
}

/** The hash that brings a choice back; empty for the start. */
export const hashFor = (all: readonly string[], choice: Choice): string =>
  hashOf({ ...startChoice(all) }, { show: choice.show, matters: choice.matters, by: choice.by });

const changed = (all: readonly string[], choice: Choice, event: ChoiceEvent): Choice => {
  switch (event.kind) {
    case 'marked':
      return { ...choice, matters: toggled(choice.matters, event.matter) };
    case 'moved':
      return { ...choice, matters: moved(choice.matters, event.matter, event.by) };
    case 'kept-or-hid': {
      const kept = toggled(choice.show, event.option);
      return { ...choice, show: all.filter((id) => kept.includes(id)) };
    }
    case 'showed':
      return { ...choice, show: event.which === 'all' ? all : [] };
    case 'ordered':
      return { ...choice, by: event.by };
    case 'reset':
    case 'came-by-link':
      return startChoice(all);
  }
};

/** The state after something happened. */
export const nextState = (all: readonly string[], { choice }: State, event: ChoiceEvent): State =>
  event.kind === 'came-by-link'
    ? stateFrom(all, event.hash)
    : { choice: changed(all, choice, event), brokenLink: false };

type Names = {
  readonly matters: ReadonlyMap<Matter, string>;
  readonly orders: ReadonlyMap<Order, string>;
};

const STANDS = {
  nothing: '',
  'side by side': ', side by side on a wide screen',
  listed: ', under each matter',
} as const;

/** The choice in words, for eye, ear and paper. */
export function summary({ show, matters, by }: Choice, names: Names): string {
  const count =
    show.length === 0
      ? 'No option is shown. Choose one to see it.'
      : `${show.length} ${show.length === 1 ? 'option' : 'options'}${STANDS[layoutOf(show.length)]}.`;
  const marked = matters.map((id) => names.matters.get(id)?.toLowerCase());
  const first = marked.length > 0 ? `Marked: ${marked.join(', then ')}.` : 'No matter is marked.';
  return `${count} ${first} Order of the options: ${names.orders.get(by)?.toLowerCase()}.`;
}
