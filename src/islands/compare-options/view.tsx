import { options as preact, type ComponentChildren, type Ref } from 'preact';
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { holdsState } from '~/domain/address/state-in-hash.ts';
import { useSettled } from '../settled.ts';
import { afterPaint } from '../timing.ts';
import { toolStarted } from '../tool-notice/started.ts';
import { Choices } from './choices.tsx';
import { Compared } from './compared.tsx';
import type { Comparison } from './comparison.ts';
import { hashFor, nextState, startChoice, summary, type ChoiceEvent, type State } from './state.ts';
import { TakeAway } from './take-away.tsx';

preact.debounceRendering = afterPaint;

/** What was chosen, for those who listen; silent until the reader has chosen something. Drawn by itself. */
const Spoken = ({ text, isSilent }: { text: string; isSilent: boolean }) => (
  <p class="spoken" role="status">
    {useSettled(isSilent ? '' : text)}
  </p>
);

/** A value a task later, so that the ticks are drawn before the long comparison and the next tap waits for one of them only. */
function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value));
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}

/** Keeps the choice and the address the same: links, Back and reloads bring a choice back, and each choice is written down. */
function useChoice(all: readonly string[]) {
  const [state, dispatch] = useReducer((before: State, event: ChoiceEvent) => nextState(all, before, event), {
    choice: startChoice(all),
    brokenLink: false,
  });
  const [touched, touch] = useState(false);
  const [ready, setReady] = useState(false);
  const hash = hashFor(all, state.choice);
  const written = useRef(hash);
  useEffect(() => {
    const read = () => {
      if (holdsState(location.hash)) dispatch({ kind: 'came-by-link', hash: location.hash });
      // A jump to a source or a heading leaves the choice in the address, so that a reload keeps it.
      else if (written.current) history.replaceState(null, '', written.current);
    };
    read();
    setReady(true);
    toolStarted();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  useEffect(() => {
    written.current = hash;
    if (touched) history.replaceState(null, '', hash || location.pathname + location.search);
  }, [hash, touched]);
  const send = (event: ChoiceEvent) => {
    touch(true);
    dispatch(event);
  };
  return { ...state, hash, touched, ready, send };
}

/** A matter that was moved keeps the focus; at an end of the list its other button takes over. */
function useFocusAfterMove(hash: string) {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<readonly string[]>([]);
  useEffect(() => {
    const buttons = wanted.current.map((name) => root.current?.querySelector<HTMLElement>(`[data-moves="${name}"]`));
    wanted.current = [];
    buttons.find(Boolean)?.focus();
  }, [hash]);
  const note = (event: ChoiceEvent) => {
    if (event.kind === 'moved') wanted.current = [`${event.matter}${event.by}`, `${event.matter}${-event.by}`];
  };
  return { root, note };
}

type Drawn = Comparison &
  State & {
    readonly root?: Ref<HTMLDivElement>;
    /** Whether a choice would be heard yet. */
    readonly ready: boolean;
    /** The choice in words. */
    readonly inWords: string;
    /** The link that brings the choice back, made when it is asked for. */
    readonly link: () => string;
    readonly send: (event: ChoiceEvent) => void;
    /** What is read out. */
    readonly spoken: ComponentChildren;
    /** The options side by side. */
    readonly compared: ComponentChildren;
  };

/** The comparison as it stands: all that is chosen and shown comes in. */
export const Compare = ({
  root = null,
  choice,
  brokenLink,
  ready,
  inWords,
  link,
  send,
  spoken,
  compared,
  ...all
}: Drawn) => (
  <div class="comparison" ref={root}>
    <div class="choices" inert={!ready} data-pagefind-ignore="">
      <Choices {...all} {...{ choice, ready, send }} />
      <TakeAway link={link} onReset={() => send({ kind: 'reset' })} />
      {brokenLink && <p class="hint">A part of the link could not be used, so that part is as the page has it.</p>}
      {spoken}
    </div>
    <p class="in-words">{inWords}</p>
    {compared}
  </div>
);

/** The comparison. Its first render is the page without JavaScript: everything, in the order of the page. */
export default function CompareOptions({ options, matters, orders }: Comparison) {
  const all = useMemo(() => options.map(({ id }) => id), [options]);
  const { choice, brokenLink, hash, touched, ready, send } = useChoice(all);
  const { root, note } = useFocusAfterMove(hash);
  const inWords = summary(choice, {
    matters: new Map(matters.map(({ id, name }) => [id, name])),
    orders: new Map(orders.map(({ id, name }) => [id, name])),
  });
  const shown = useLater(choice);
  const compared = useMemo(() => <Compared {...{ options, matters }} choice={shown} />, [options, matters, shown]);
  const choose = (event: ChoiceEvent) => {
    note(event);
    send(event);
  };

  return (
    <Compare
      {...{ options, matters, orders, root, choice, brokenLink, ready, inWords, compared }}
      link={() => `${location.origin}${location.pathname}${hash}`}
      send={choose}
      spoken={<Spoken text={inWords} isSilent={!touched} />}
    />
  );
}
