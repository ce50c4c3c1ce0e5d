import type { Found } from './found.ts';
import { questionIn } from './typed.ts';

/** What the reader sees below the box. */
export type Screen =
  | { readonly kind: 'empty' }
  | { readonly kind: 'loading'; readonly query: string; readonly before: Found | undefined }
  | { readonly kind: 'results'; readonly query: string; readonly found: Found }
  | { readonly kind: 'none'; readonly query: string }
  | { readonly kind: 'failed'; readonly query: string };

/** The box and what is below it. `ask` numbers the questions to the index: only the answer to the last one counts. */
export type SearchState = {
  readonly text: string;
  readonly ask: number;
  readonly limit: number;
  /** Whether misspellings are left alone, because the reader wants it so. */
  readonly literally: boolean;
  readonly screen: Screen;
};

export type SearchEvent =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'wanted-more' }
  | { readonly kind: 'meant-it' }
  | { readonly kind: 'tried-again' }
  | { readonly kind: 'answered'; readonly ask: number; readonly found: Found }
  | { readonly kind: 'failed'; readonly ask: number };

const PAGES_AT_ONCE = 5;

const queryOf = (screen: Screen) => (screen.kind === 'empty' ? '' : screen.query);

/** The results on the screen, the earlier ones while new ones load, so that nothing flickers as you type. */
export const shownResults = (screen: Screen): Found | undefined =>
  screen.kind === 'results' ? screen.found : screen.kind === 'loading' ? screen.before : undefined;

const asking = (state: SearchState, query: string, limit: number): SearchState => ({
  ...state,
  ask: state.ask + 1,
  limit,
  screen: query ? { kind: 'loading', query, before: shownResults(state.screen) } : { kind: 'empty' },
});

const typed = (state: SearchState, text: string): SearchState => {
  const query = questionIn(text);
  return query === queryOf(state.screen)
    ? { ...state, text }
    : asking({ ...state, text, literally: false }, query, PAGES_AT_ONCE);
};

const answered = (state: SearchState, found: Found): SearchState => {
  const query = queryOf(state.screen);
  return { ...state, screen: found.pages.length > 0 ? { kind: 'results', query, found } : { kind: 'none', query } };
};

/** The state after something happened. */
export function nextState(state: SearchState, event: SearchEvent): SearchState {
  switch (event.kind) {
    case 'typed':
      return typed(state, event.text);
    case 'wanted-more':
      return asking(state, queryOf(state.screen), state.limit + PAGES_AT_ONCE);
    case 'meant-it':
      return asking({ ...state, literally: true }, queryOf(state.screen), PAGES_AT_ONCE);
    case 'tried-again':
      return asking(state, queryOf(state.screen), state.limit);
    case 'answered':
      return event.ask === state.ask ? answered(state, event.found) : state;
    case 'failed':
      return event.ask === state.ask ? { ...state, screen: { kind: 'failed', query: queryOf(state.screen) } } : state;
  }
}

/** The state of a box that opens with a text in it, or with none. */
export const startWith = (text: string): SearchState =>
  typed({ text: '', ask: 0, limit: PAGES_AT_ONCE, literally: false, screen: { kind: 'empty' } }, text);

/** How many pages were found, in a sentence for eye and ear; empty until it is settled. */
export function summary(screen: Screen): string {
  if (screen.kind === 'none') return `No page found for “${screen.query}”.`;
  if (screen.kind === 'failed') return 'Search could not load.';
  if (screen.kind !== 'results') return '';
  const { pages, total } = screen.found;
  if (pages.length < total) return `The best ${pages.length} of ${total} pages found.`;
  return total === 1 ? '1 page found.' : `${total} pages found.`;
}
