import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { holdsState } from '~/domain/address/state-in-hash.ts';
import { useSettled } from '../settled.ts';
import { onceParsed, toolStarted } from '../tool-notice/started.ts';
import { narrowList } from './entries.ts';
import {
  countInWords,
  EVERYTHING,
  hashFor,
  nextState,
  READ_CHOICES,
  type Choice,
  type Choices,
  type NarrowEvent,
  type Narrowed,
  type State,
} from './state.ts';

/** The place on the page that the address names, when the narrowed list hides it. */
const hiddenPlace = (hash: string) => {
  const place = document.getElementById(hash.slice(1));
  return place?.closest('[hidden]') ? place : null;
};

/** Keeps choices, list and address the same; a link to a hidden source shows everything again. */
function useNarrowing(choices: Choices, all: number) {
  const [state, dispatch] = useReducer((before: State, event: NarrowEvent) => nextState(choices, before, event), {
    narrowed: EVERYTHING,
    brokenLink: false,
  });
  const [shown, setShown] = useState(all);
  const [ready, setReady] = useState(false);
  const [touched, touch] = useState(false);
  const place = useRef<HTMLElement | null>(null);
  useEffect(
    () =>
      onceParsed(() => {
        const read = () => {
          if (holdsState(location.hash)) return dispatch({ kind: 'came-by-link', hash: location.hash });
          place.current = hiddenPlace(location.hash);
          if (place.current) dispatch({ kind: 'reset' });
        };
        read();
        setReady(true);
        toolStarted();
        addEventListener('hashchange', read);
        return () => removeEventListener('hashchange', read);
      }),
    [],
  );
  const { topic, type, read } = state.narrowed;
  useEffect(() => {
    setShown(narrowList(document, state.narrowed));
    place.current?.scrollIntoView();
    place.current = null;
  }, [topic, type, read]);
  const send = (event: NarrowEvent) => {
    touch(true);
    const next = nextState(choices, state, event);
    history.replaceState(null, '', hashFor(next.narrowed) || location.pathname + location.search);
    dispatch(event);
  };
  return { ...state, shown, ready, touched, send };
}

type Field = {
  readonly field: keyof Narrowed;
  readonly label: string;
  readonly every: string;
  readonly choices: readonly Choice[];
};

type Drawn = Choices &
  State & {
    readonly all: number;
    /** How many of them the list shows. */
    readonly shown: number;
    /** Whether a choice would be heard yet. */
    readonly ready: boolean;
    /** Whether the reader has chosen something; before that nothing is read out. */
    readonly touched: boolean;
    readonly send: (event: NarrowEvent) => void;
  };

/** What the list can be narrowed by, and what it is narrowed to. */
export function Filter({ topics, types, all, narrowed, brokenLink, shown, ready, touched, send }: Drawn) {
  const fields: readonly Field[] = [
    { field: 'topic', label: 'Cited on pages about', every: 'Every topic', choices: topics },
    { field: 'type', label: 'Type of source', every: 'Every type', choices: types },
    { field: 'read', label: 'How we read it', every: 'Either way', choices: READ_CHOICES },
  ];
  const inWords = countInWords(shown, all);
  return (
    <div class="source-filter" role="group" aria-label="Narrow the list of sources" inert={!ready}>
      {fields.map(({ field, label, every, choices }) => (
        <label key={field}>
          {label}
          <select
            value={narrowed[field]}
            onChange={({ currentTarget: { value } }) => send({ kind: 'chose', field, value })}
          >
            <option value="all">{every}</option>
            {choices.map(({ id, label: words }) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="button" class="tool-button" onClick={() => send({ kind: 'reset' })}>
        Show all
      </button>
      <p class="count">{inWords}</p>
      {brokenLink && <p>A part of the link could not be used, so that part shows everything.</p>}
      <p class="spoken" role="status">
        {useSettled(touched ? inWords : '')}
      </p>
    </div>
  );
}

/** The filter that listens. Its first render is the room it takes; the list itself is in the page. */
export default function SourceFilter({ topics, types, all }: Choices & { readonly all: number }) {
  return <Filter {...{ topics, types, all }} {...useNarrowing({ topics, types }, all)} />;
}
