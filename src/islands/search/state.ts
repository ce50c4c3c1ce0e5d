import type { Found, FoundPage } from './found.ts';
import { narrowed, type Narrowing } from './narrow.ts';
import { questionIn } from './typed.ts';

/** What the reader sees below the box. */
export type Screen =
  | { readonly kind: 'empty' }
  | { readonly kind: 'loading'; readonly query: string; readonly before: Found | undefined }
  | { readonly kind: 'results'; readonly query: string; readonly found: Found }
  /** Nothing answers; `found` holds the nearest there is. */
  | { readonly kind: 'none'; readonly query: string; readonly found: Found }
  | { readonly kind: 'failed'; readonly query: string };

/** The box and what is below it. `ask` numbers the questions to the index: only the answer to the last one counts. */
export type SearchState = {
  readonly text: string;
  readonly ask: number;
  readonly limit: number;
  readonly narrowing: Narrowing;
  /** Whether misspellings are left alone, because the reader wants it so. */
  readonly literally: boolean;
  readonly screen: Screen;
};

/** What a reader does, and what the index answers to the question with the number `ask`. */
export type SearchEvent =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'wanted-more' }
  | { readonly kind: 'narrowed'; readonly narrowing: Narrowing }
  | { readonly kind: 'meant-it' }
  | { readonly kind: 'tried-again' }
  | { readonly kind: 'answered'; readonly ask: number; readonly found: Found }
  | { readonly kind: 'failed'; readonly ask: number };

const PAGES_AT_ONCE = 5;
const NEAREST = 3;

const queryOf = (screen: Screen) => (screen.kind === 'empty' ? '' : screen.query);

/** The results on the screen, the earlier ones while new ones load, so that nothing flickers as you type. */
export const shownResults = (screen: Screen): Found | undefined =>
  screen.kind === 'results' ? screen.found : screen.kind === 'loading' ? screen.before : undefined;

/** The pages on the screen. */
export function shownPages({ screen, narrowing, limit }: SearchState): readonly FoundPage[] {
  if (screen.kind === 'none') return screen.found.pages.slice(0, NEAREST);
  return narrowed(shownResults(screen)?.pages ?? [], narrowing).slice(0, limit);
}

const asking = (state: SearchState, query: string): SearchState => ({
  ...state,
  ask: state.ask + 1,
  limit: PAGES_AT_ONCE,
  narrowing: {},
  screen: query ? { kind: 'loading', query, before: shownResults(state.screen) } : { kind: 'empty' },
});

const typed = (state: SearchState, text: string): SearchState => {
  const query = questionIn(text);
  return query === queryOf(state.screen) ? { ...state, text } : asking({ ...state, text, literally: false }, query);
};

const answered = (state: SearchState, found: Found): SearchState => ({
  ...state,
  screen: { kind: found.isClose && found.pages.length > 0 ? 'results' : 'none', query: queryOf(state.screen), found },
});

/** The state after something happened. */
export function nextState(state: SearchState, event: SearchEvent): SearchState {
  switch (event.kind) {
    case 'typed':
      return typed(state, event.text);
    case 'wanted-more':
      return { ...state, limit: state.limit + PAGES_AT_ONCE };
    case 'narrowed':
      return { ...state, limit: PAGES_AT_ONCE, narrowing: event.narrowing };
    case 'meant-it':
      return asking({ ...state, literally: true }, queryOf(state.screen));
    case 'tried-again':
      return asking(state, queryOf(state.screen));
    case 'answered':
      return event.ask === state.ask ? answered(state, event.found) : state;
    case 'failed':
      return event.ask === state.ask ? { ...state, screen: { kind: 'failed', query: queryOf(state.screen) } } : state;
  }
}

/** The state of a box that opens with a text in it, or with none. */
export const startWith = (text: string): SearchState =>
  typed({ text: '', ask: 0, limit: PAGES_AT_ONCE, narrowing: {}, literally: false, screen: { kind: 'empty' } }, text);

/** What was found, in a sentence for eye and ear; empty until it is settled. Nobody in danger is told that nothing answers. */
export function summary(state: SearchState, inDanger: boolean): string {
  const { screen, narrowing } = state;
  if (screen.kind === 'none' && inDanger) return '';
  if (screen.kind === 'none')
    return `No page ${screen.found.pages.length > 0 ? 'answers' : 'found for'} “${screen.query}”.`;
  if (screen.kind === 'failed') return 'Search could not load.';
  if (screen.kind !== 'results') return '';
  const [shown, total] = [shownPages(state).length, narrowed(screen.found.pages, narrowing).length];
  if (shown < total) return `The best ${shown} of ${total} results.`;
  return total === 1 ? '1 result.' : `${total} results.`;
}
