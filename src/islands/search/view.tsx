import { useEffect, useReducer, useRef } from 'preact/hooks';
import { dangerIn } from '~/domain/query/danger.ts';
import { useSettled } from '../settled.ts';
import { Help } from './help.tsx';
import { findPages, warmUp } from './pagefind-index.ts';
import { Answer } from './results.tsx';
import { nextState, shownResults, startWith, summary, type SearchEvent, type SearchState } from './state.ts';

const PAUSE_IN_TYPING_MS = 150;

/** Asks the index once the typing pauses. An answer carries the number of its question, so a late one is dropped. */
function useAnswers({ ask, limit, literally, screen }: SearchState, send: (event: SearchEvent) => void) {
  useEffect(() => {
    if (screen.kind !== 'loading') return;
    const timer = setTimeout(() => {
      findPages(screen.query, { limit, literally }).then(
        (found) => send({ kind: 'answered', ask, found }),
        () => send({ kind: 'failed', ask }),
      );
    }, PAUSE_IN_TYPING_MS);
    return () => clearTimeout(timer);
  }, [ask]);
}

/** Arrow keys walk from the box through the results and back; Enter then follows the link as anywhere. */
function walkResults(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.isComposing) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('.search-box, .search-results a')];
  const here = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (here < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

type Props = {
  /** What stands in the box at first. */
  text?: string;
  /** Told what stands in the box whenever an answer to it has come, or the box is empty. */
  onSettled?: (text: string) => void;
};

/** The search box with its results: the same in the dialog and on /search/. */
export function Search({ text = '', onSettled }: Props) {
  const [state, send] = useReducer(nextState, text, startWith);
  const root = useRef<HTMLDivElement>(null);
  const wantedPage = useRef<number | null>(null);
  const { kind } = state.screen;
  const danger = dangerIn(state.text);
  const spoken = useSettled(summary(state.screen));
  useAnswers(state, send);
  useEffect(() => {
    if (kind === 'loading') return;
    onSettled?.(state.text);
    if (wantedPage.current !== null) focusPage(wantedPage.current);
  }, [kind, state.ask]);

  // A wish made before the answer has come is remembered, so that a quick typist need not press Enter twice.
  const focusPage = (index: number) => {
    wantedPage.current = kind === 'loading' ? index : null;
    if (kind !== 'loading') root.current?.querySelectorAll<HTMLElement>('.search-page')[index]?.focus();
  };
  const type = (typed: string) => {
    wantedPage.current = null;
    send({ kind: 'typed', text: typed });
  };
  // Both buttons may go away when pressed; the focus goes to what they brought, not back to the start of the page.
  const showMore = () => {
    wantedPage.current = shownResults(state.screen)?.pages.length ?? null;
    send({ kind: 'wanted-more' });
  };
  const asTyped = () => {
    root.current?.querySelector<HTMLElement>('.search-box')?.focus();
    send({ kind: 'meant-it' });
  };
  const tryAgain = () => {
    root.current?.querySelector<HTMLElement>('.search-box')?.focus();
    send({ kind: 'tried-again' });
  };

  return (
    <div class="search" ref={root} onKeyDown={walkResults}>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          focusPage(0);
        }}
      >
        <label>
          <span>What would you like to know?</span>
          <input
            class="search-box"
            type="search"
            enterkeyhint="search"
            autocomplete="off"
            spellcheck={false}
            maxLength={200}
            value={state.text}
            onFocus={warmUp}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </label>
      </form>
      <Help danger={danger} />
      <p class="spoken" role="status">
        {spoken}
      </p>
      <Answer
        screen={state.screen}
        titlesOnly={danger !== undefined}
        onMore={showMore}
        onMeant={asTyped}
        onRetry={tryAgain}
      />
    </div>
  );
}
