import { useEffect, useId, useReducer, useRef, useState } from 'preact/hooks';
import { dangerIn } from '~/domain/query/danger.ts';
import { useSettled } from '../settled.ts';
import { PAUSE_IN_TYPING_MS } from '../timing.ts';
import { useChosenOption } from './chosen-option.ts';
import { Help } from './help.tsx';
import { findPages, warmUp } from './pagefind-index.ts';
import { optionId } from './result-list.tsx';
import { Answer } from './results.tsx';
import { nextState, shownPages, startWith, summary, type SearchEvent, type SearchState } from './state.ts';

const SLOW_MS = 4000;

/** Asks the index once the typing pauses. An answer carries the number of its question, so a late one is dropped. */
function useAnswers({ ask, literally, screen }: SearchState, send: (event: SearchEvent) => void) {
  useEffect(() => {
    if (screen.kind !== 'loading') return;
    const timer = setTimeout(() => {
      findPages(screen.query, literally).then(
        (found) => send({ kind: 'answered', ask, found }),
        () => send({ kind: 'failed', ask }),
      );
    }, PAUSE_IN_TYPING_MS);
    return () => clearTimeout(timer);
  }, [ask]);
}

/** Whether the answer to a question is a long time coming. */
function useSlow({ ask, screen }: SearchState): boolean {
  const [isSlow, setSlow] = useState(false);
  const isLoading = screen.kind === 'loading';
  useEffect(() => {
    setSlow(false);
    if (!isLoading) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, [ask, isLoading]);
  return isSlow;
}

/** How many options stand in the list: who is in danger is shown titles only, and nothing that is merely near. */
function optionCount(state: SearchState, inDanger: boolean): number {
  if (inDanger && state.screen.kind === 'none') return 0;
  return shownPages(state).reduce((sum, { sections }) => sum + 1 + (inDanger ? 0 : sections.length), 0);
}

/** Tries again by itself once a connection that was gone is back. */
function useConnection({ screen }: SearchState, send: (event: SearchEvent) => void) {
  const isLost = screen.kind === 'failed';
  useEffect(() => {
    if (!isLost) return;
    const again = () => send({ kind: 'tried-again' });
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [isLost]);
}

type Props = {
  /** What stands in the box at first. */
  text?: string;
  /** Told what stands in the box whenever an answer to it has come, or the box is empty. */
  onSettled?: (text: string) => void;
};

/**
 * The search box with its results: the same in the dialog and on /search/. A combobox whose list stays open: the arrow keys choose an
 * option while the cursor stays in the box, Enter opens it, Escape takes the choice back.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function Search({ text = '', onSettled }: Props) {
  const [state, send] = useReducer(nextState, text, startWith);
  const box = useRef<HTMLInputElement>(null);
  /** The first of the further pages that were asked for: the focus goes there. */
  const further = useRef<number>();
  const isWaitingForFirst = useRef(false);
  const listId = useId();
  const { kind } = state.screen;
  const danger = dangerIn(state.text);
  const inDanger = danger !== undefined;
  const count = optionCount(state, inDanger);
  const { chosen, choose, walk } = useChosenOption(listId, count);
  const spoken = useSettled(summary(state, inDanger));
  const isSlow = useSlow(state);
  useAnswers(state, send);
  useConnection(state, send);
  useEffect(() => {
    if (kind === 'loading') return;
    onSettled?.(state.text);
    // A wish made before the answer has come is remembered, so that a quick typist need not press Enter twice.
    choose(isWaitingForFirst.current && count > 0 ? 0 : undefined);
    isWaitingForFirst.current = false;
  }, [kind, state.ask]);
  useEffect(() => {
    if (further.current !== undefined) document.getElementById(optionId(listId, further.current))?.focus();
    further.current = undefined;
  }, [state.limit]);

  const type = (typed: string) => {
    isWaitingForFirst.current = false;
    choose(undefined);
    send({ kind: 'typed', text: typed });
  };
  const atBox = (event: SearchEvent) => {
    // The button that was pressed goes away; the cursor stays in the box and not at the start of the page.
    box.current?.focus();
    send(event);
  };
  const enter = () => {
    if (kind === 'loading') isWaitingForFirst.current = true;
    else if (count > 0) choose(0);
    // On a phone this takes the keyboard away that hides the results.
    if (matchMedia('(pointer: coarse)').matches) box.current?.blur();
  };
  const showMore = () => {
    further.current = count;
    send({ kind: 'wanted-more' });
  };

  return (
    <div class="search">
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          enter();
        }}
      >
        <label>
          <span>What would you like to know?</span>
          <input
            ref={box}
            class="search-box"
            type="search"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={count > 0}
            aria-controls={listId}
            aria-activedescendant={chosen === undefined ? undefined : optionId(listId, chosen)}
            enterkeyhint="search"
            autocomplete="off"
            spellcheck={false}
            value={state.text}
            onFocus={warmUp}
            onKeyDown={walk}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </label>
      </form>
      <p class="asked-on-paper">{`You asked: “${state.text}”`}</p>
      <Help query={state.text} danger={danger} showsLines={kind === 'failed'} />
      <p class="spoken" role="status">
        {spoken}
      </p>
      <Answer
        {...{ state, listId, chosen, inDanger, isSlow }}
        onMore={showMore}
        onNarrow={(narrowing) => {
          choose(undefined);
          send({ kind: 'narrowed', narrowing });
        }}
        onMeant={() => atBox({ kind: 'meant-it' })}
        onGuess={(guess) => atBox({ kind: 'typed', text: guess })}
        onRetry={() => atBox({ kind: 'tried-again' })}
      />
    </div>
  );
}
