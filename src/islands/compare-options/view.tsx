import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { layoutOf, mattersInOrder, optionsInOrder } from '~/domain/options/comparison.ts';
import { Choices } from './choices.tsx';
import type { Comparison } from './comparison.ts';
import { BothSides, OptionList, Questions } from './lists.tsx';
import { hashFor, isChoice, nextState, startChoice, summary, type ChoiceEvent, type State } from './state.ts';
import { Listed, SideBySide } from './tables.tsx';
import { TakeAway } from './take-away.tsx';

const PAUSE_BEFORE_SPEAKING_MS = 700;

/** What was chosen, read out once it has stood for a while, and not before the reader has chosen anything. */
function useSpoken(text: string, isSilent: boolean): string {
  const [spoken, speak] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => speak(isSilent ? '' : text), PAUSE_BEFORE_SPEAKING_MS);
    return () => clearTimeout(timer);
  }, [text, isSilent]);
  return spoken;
}

/** Keeps the choice and the address the same: links, Back and reloads bring a choice back, and each choice is written down. */
function useChoice(all: readonly string[]) {
  const [state, dispatch] = useReducer((before: State, event: ChoiceEvent) => nextState(all, before, event), {
    choice: startChoice(all),
    brokenLink: false,
  });
  const [touched, touch] = useState(false);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const read = () => isChoice(location.hash) && dispatch({ kind: 'came-by-link', hash: location.hash });
    read();
    setReady(true);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const hash = hashFor(all, state.choice);
  useEffect(() => {
    if (touched) history.replaceState(null, '', hash || location.pathname + location.search);
  }, [hash, touched]);
  const send = (event: ChoiceEvent) => {
    touch(true);
    dispatch(event);
  };
  return { ...state, hash, touched, ready, send };
}

/** The comparison. Its first render is the page without JavaScript: everything, in the order of the page. */
export default function CompareOptions({ options, matters, orders }: Comparison) {
  const all = options.map(({ id }) => id);
  const { choice, brokenLink, hash, touched, ready, send } = useChoice(all);
  const root = useRef<HTMLDivElement>(null);
  const lastMove = useRef<string[]>([]);

  const shown = optionsInOrder(
    options.filter(({ id }) => choice.show.includes(id)),
    choice.by,
  );
  const ids = mattersInOrder(
    matters.map(({ id }) => id),
    choice.matters,
  );
  const rows = ids.flatMap((id) => matters.find((matter) => matter.id === id) ?? []);
  const inWords = summary(choice, {
    matters: new Map(matters.map(({ id, name }) => [id, name])),
    orders: new Map(orders.map(({ id, name }) => [id, name])),
  });
  const spoken = useSpoken(inWords, !touched);
  const layout = layoutOf(shown.length);
  const table = { matters: rows, options: shown, marked: choice.matters.length };

  // A matter that was moved keeps the focus; at an end of the list its other button takes over.
  useEffect(() => {
    const button = lastMove.current
      .map((name) => root.current?.querySelector<HTMLElement>(`[data-moves="${name}"]`))
      .find(Boolean);
    lastMove.current = [];
    button?.focus();
  }, [hash]);
  const choose = (event: ChoiceEvent) => {
    if (event.kind === 'moved') lastMove.current = [`${event.matter}${event.by}`, `${event.matter}${-event.by}`];
    send(event);
  };

  return (
    <div class="comparison" ref={root}>
      <div class="choices" inert={!ready} data-pagefind-ignore="">
        <Choices {...{ options, matters, orders, choice }} send={choose} />
        <TakeAway
          link={() => `${location.origin}${location.pathname}${hash}`}
          onReset={() => choose({ kind: 'reset' })}
        />
        {brokenLink && <p class="hint">A part of the link could not be used, so that part is as the page has it.</p>}
        <p class="spoken" role="status">
          {spoken}
        </p>
      </div>
      <p class="in-words">{inWords}</p>
      <h2 id="options">What are the options?</h2>
      <OptionList options={shown} by={choice.by} />
      <h2 id="compare">How do they compare?</h2>
      {layout === 'side by side' ? <SideBySide {...table} /> : layout === 'listed' && <Listed {...table} />}
      <h2 id="for-and-against">What speaks for and against each?</h2>
      <div class={`all-sides columns-${layout === 'side by side' ? shown.length : 1}`}>
        <BothSides options={shown} />
      </div>
      <h2 id="questions">Which questions can you take along?</h2>
      <Questions matters={rows} />
      <p class="own-notes">My notes</p>
    </div>
  );
}
