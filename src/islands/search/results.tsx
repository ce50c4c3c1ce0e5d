import type { Found } from './found.ts';
import { narrowed, type Narrowing } from './narrow.ts';
import { NarrowBy } from './narrow-by.tsx';
import { ResultList } from './result-list.tsx';
import { shownPages, shownResults, summary, type SearchState } from './state.ts';
import { isCut, LONGEST_QUERY } from './typed.ts';

/** Where to go when the box does not help: no screen of search is a dead end. */
const OtherWays = () => (
  <ul class="search-ways">
    <li>
      <a href="/search/#all-pages">See all pages by topic</a>
    </li>
    <li>
      <a href="/glossary/#letters">See all words from A to Z</a>
    </li>
    <li>
      <a href="/get-help-now/">Get help now: crisis lines and urgent warning signs</a>
    </li>
  </ul>
);

/** What was searched in place of a misspelling, with the way back. */
const Changed = ({ changed, onMeant }: Pick<Found, 'changed'> & { onMeant: () => void }) =>
  changed.length > 0 ? (
    <p class="search-changed">
      Showing results for “{changed.map(({ to }) => to).join(' ')}”.{' '}
      <button type="button" class="search-literally" onClick={onMeant}>
        Search for “{changed.map(({ from }) => from).join(' ')}” instead
      </button>
    </p>
  ) : null;

const Guesses = ({ guesses, onGuess }: Pick<Found, 'guesses'> & { onGuess: (guess: string) => void }) =>
  guesses.length > 0 ? (
    <p class="search-changed">
      Did you mean{' '}
      {guesses.map((guess, index) => (
        <>
          {index > 0 && ' or '}
          <button key={guess} type="button" class="search-literally" onClick={() => onGuess(guess)}>
            “{guess}”
          </button>
        </>
      ))}
      ?
    </p>
  ) : null;

type AnswerProps = {
  state: SearchState;
  listId: string;
  /** The place of the option that the reader has walked to. */
  chosen: number | undefined;
  inDanger: boolean;
  /** Whether the answer is a long time coming. */
  isSlow: boolean;
  onMore: () => void;
  onNarrow: (narrowing: Narrowing) => void;
  /** Told that a misspelling was none. */
  onMeant: () => void;
  onGuess: (guess: string) => void;
  onRetry: () => void;
};

const Results = ({ state, listId, chosen, inDanger, isSlow, onMore, onNarrow, onMeant }: AnswerProps) => {
  const found = shownResults(state.screen);
  const isLoading = state.screen.kind === 'loading';
  const waiting = isSlow ? 'Still searching. Your connection may be slow.' : 'Searching …';
  if (!found)
    return (
      <>
        <p class="search-note">{waiting}</p>
        {isSlow && <OtherWays />}
      </>
    );
  const pages = shownPages(state);
  return (
    <>
      {isLoading && isSlow && <p class="search-note">{waiting}</p>}
      <Changed changed={found.changed} onMeant={onMeant} />
      {!inDanger && <NarrowBy pages={found.pages} narrowing={state.narrowing} onNarrow={onNarrow} />}
      <ResultList id={listId} label="Pages found" pages={pages} {...{ chosen, inDanger }} isBusy={isLoading} />
      {pages.length < narrowed(found.pages, state.narrowing).length && (
        <button type="button" class="search-button" onClick={onMore}>
          Show more
        </button>
      )}
    </>
  );
};

const Nothing = ({ state, listId, chosen, onGuess, found }: Omit<AnswerProps, 'inDanger'> & { found: Found }) => (
  <>
    <Guesses guesses={found.guesses} onGuess={onGuess} />
    {found.pages.length > 0 ? (
      <>
        <p>The nearest that is here:</p>
        <ResultList
          id={listId}
          label="Nearest pages"
          pages={shownPages(state)}
          {...{ chosen, inDanger: false, isBusy: false }}
        />
      </>
    ) : (
      <p>Try fewer words, or another word for the same thing. Or go on from here:</p>
    )}
    <OtherWays />
  </>
);

/** Why search did not load, as far as we can know. */
function reason(): string {
  if (import.meta.env.DEV) return 'The live preview has no search index. Run npm start to try search.';
  // Lockdown modes turn it off, and no second try brings it back.
  if (typeof WebAssembly === 'undefined')
    return 'Your browser has a part turned off that search needs, called WebAssembly. The lists below work without it:';
  return navigator.onLine
    ? 'Your connection may be slow or gone, or a part of this site is missing for a moment. Try again, or go on from here:'
    : 'You are offline. Search works again as soon as you have a connection.';
}

const Failed = ({ onRetry }: AnswerProps) => (
  <>
    <p>{reason()}</p>
    <button type="button" class="search-button" onClick={onRetry}>
      Try again
    </button>
    <OtherWays />
  </>
);

/** What the reader sees below the box. */
export function Answer(props: AnswerProps) {
  const { screen } = props.state;
  if (screen.kind === 'empty')
    return <p class="search-note">Type a question or a word. What you type stays on your device.</p>;
  return (
    <>
      <p class="search-summary">{summary(props.state, props.inDanger)}</p>
      {isCut(props.state.text) && (
        <p class="search-note">That is a long text. Search looks for its first {LONGEST_QUERY} characters only.</p>
      )}
      {screen.kind === 'none' ? (
        props.inDanger ? (
          <OtherWays />
        ) : (
          <Nothing {...props} found={screen.found} />
        )
      ) : screen.kind === 'failed' ? (
        <Failed {...props} />
      ) : (
        <Results {...props} />
      )}
    </>
  );
}
