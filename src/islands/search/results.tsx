import type { Part } from '~/domain/query/excerpt.ts';
import type { Found, FoundKind, FoundPage } from './found.ts';
import { choicesFor, narrowed, type Choice, type Narrowing } from './narrow.ts';
import { shownPages, shownResults, summary, type SearchState } from './state.ts';

const KINDS: Readonly<Record<FoundKind, { readonly one: string; readonly many: string }>> = {
  page: { one: '', many: 'Pages' },
  tool: { one: 'Tool', many: 'Tools' },
  question: { one: 'Question', many: 'Questions' },
  term: { one: 'Word', many: 'Words' },
};

/** The id of an option, by its place in the list: the box names the one that is chosen. */
export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

type OptionProps = {
  id: string;
  url: string;
  isChosen: boolean;
  label?: string;
  title: string;
  excerpt: readonly Part[];
  isSection?: boolean;
};

const Option = ({ id, url, isChosen, label, title, excerpt, isSection }: OptionProps) => (
  <a
    role="option"
    id={id}
    aria-selected={isChosen}
    class={isSection ? 'search-option search-section' : 'search-option'}
    href={url}
  >
    {label && <span class="search-topic">{label}</span>}
    <span class="search-title" id={`${id}-title`}>
      {title}
    </span>
    {excerpt.length > 0 && (
      <span class="search-excerpt">{excerpt.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</span>
    )}
  </a>
);

type ListProps = {
  id: string;
  label: string;
  pages: readonly FoundPage[];
  chosen: number | undefined;
  /** No torn-out sentences: whoever is in danger should not meet half of one. */
  titlesOnly: boolean;
  isBusy: boolean;
};

/** The pages found, each with its sections: one list of options in groups, which the box walks through. */
const ResultList = ({ id, label, pages, chosen, titlesOnly, isBusy }: ListProps) => {
  const starts = pages.map((_, page) =>
    pages.slice(0, page).reduce((sum, { sections }) => sum + 1 + sections.length, 0),
  );
  const option = (index: number) => ({ id: optionId(id, index), isChosen: index === chosen });
  const wordsOf = (excerpt: readonly Part[]) => (titlesOnly ? [] : excerpt);
  return (
    <div role="listbox" id={id} class="search-results" aria-label={label} aria-busy={isBusy}>
      {pages.map(({ url, kind, title, topic, excerpt, sections }, page) => {
        const start = starts[page] ?? 0;
        return (
          <div key={url} role="group" aria-labelledby={`${optionId(id, start)}-title`}>
            <Option
              {...option(start)}
              url={url}
              label={KINDS[kind].one || topic}
              title={title}
              excerpt={wordsOf(excerpt)}
            />
            {!titlesOnly &&
              sections.map((section, index) => (
                <Option key={section.url} {...option(start + 1 + index)} {...section} isSection />
              ))}
          </div>
        );
      })}
    </div>
  );
};

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

const ALL = '';

function Narrow<Value extends string>(props: {
  /** What all of them are: “All kinds”. */
  all: string;
  choices: readonly Choice<Value>[];
  value: Value | undefined;
  nameOf: (value: Value) => string;
  onChoose: (value: Value | undefined) => void;
}) {
  const { all, choices, value, nameOf, onChoose } = props;
  const total = choices.reduce((sum, { count }) => sum + count, 0);
  return (
    <select
      aria-label={all}
      value={value ?? ALL}
      onChange={({ currentTarget }) => onChoose(choices.find((choice) => choice.value === currentTarget.value)?.value)}
    >
      <option value={ALL}>
        {all} ({total})
      </option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {nameOf(choice.value)} ({choice.count})
        </option>
      ))}
    </select>
  );
}

type NarrowingProps = {
  pages: readonly FoundPage[];
  narrowing: Narrowing;
  onNarrow: (narrowing: Narrowing) => void;
};

/** Where more than one kind or topic was found, the reader may want one of them only. */
const NarrowBy = ({ pages, narrowing: { kind, topic }, onNarrow }: NarrowingProps) => {
  const { kinds, topics } = choicesFor(pages, {});
  if (kinds.length < 2 && topics.length < 2) return null;
  const left = choicesFor(pages, { ...(kind && { kind }), ...(topic && { topic }) });
  return (
    <div class="search-narrowing" role="group" aria-label="Show only">
      <Narrow
        all="All kinds"
        choices={left.kinds}
        value={kind}
        nameOf={(value) => KINDS[value].many}
        onChoose={(value) => onNarrow({ ...(value && { kind: value }), ...(topic && { topic }) })}
      />
      <Narrow
        all="All topics"
        choices={left.topics}
        value={topic}
        nameOf={(value) => value}
        onChoose={(value) => onNarrow({ ...(kind && { kind }), ...(value && { topic: value }) })}
      />
    </div>
  );
};

type AnswerProps = {
  state: SearchState;
  listId: string;
  /** The place of the option that the reader has walked to. */
  chosen: number | undefined;
  titlesOnly: boolean;
  /** Whether the answer is a long time coming. */
  isSlow: boolean;
  onMore: () => void;
  onNarrow: (narrowing: Narrowing) => void;
  /** Told that a misspelling was none. */
  onMeant: () => void;
  onGuess: (guess: string) => void;
  onRetry: () => void;
};

const Results = ({ state, listId, chosen, titlesOnly, isSlow, onMore, onNarrow, onMeant }: AnswerProps) => {
  const found = shownResults(state.screen);
  const isLoading = state.screen.kind === 'loading';
  const waiting = isSlow ? 'Still searching. Your connection may be slow.' : 'Searching …';
  if (!found) return <p class="search-note">{waiting}</p>;
  const pages = shownPages(state);
  return (
    <>
      {isLoading && isSlow && <p class="search-note">{waiting}</p>}
      <Changed changed={found.changed} onMeant={onMeant} />
      {!titlesOnly && <NarrowBy pages={found.pages} narrowing={state.narrowing} onNarrow={onNarrow} />}
      <ResultList id={listId} label="Pages found" pages={pages} {...{ chosen, titlesOnly }} isBusy={isLoading} />
      {pages.length < narrowed(found.pages, state.narrowing).length && (
        <button type="button" class="search-button" onClick={onMore}>
          Show more
        </button>
      )}
    </>
  );
};

const Nothing = ({ state, listId, chosen, titlesOnly, onGuess, found }: AnswerProps & { found: Found }) => (
  <>
    <Guesses guesses={found.guesses} onGuess={onGuess} />
    {found.pages.length > 0 ? (
      <>
        <p>The nearest that is here:</p>
        <ResultList
          id={listId}
          label="Nearest pages"
          pages={shownPages(state)}
          {...{ chosen, titlesOnly }}
          isBusy={false}
        />
      </>
    ) : (
      <p>Try fewer words, or another word for the same thing. Or go on from here:</p>
    )}
    <OtherWays />
  </>
);

const Failed = ({ onRetry }: AnswerProps) => (
  <>
    <p>
      {import.meta.env.DEV
        ? 'The live preview has no search index. Run npm start to try search.'
        : navigator.onLine
          ? 'Your connection may be slow or gone. Pages you can open are still there:'
          : 'You are offline. Search works again as soon as you have a connection.'}
    </p>
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
      <p class="search-summary">{summary(props.state)}</p>
      {screen.kind === 'none' ? (
        <Nothing {...props} found={screen.found} />
      ) : screen.kind === 'failed' ? (
        <Failed {...props} />
      ) : (
        <Results {...props} />
      )}
    </>
  );
}
