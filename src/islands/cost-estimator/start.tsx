import { hydrate, render } from 'preact';
import { hashFor } from '~/domain/costs/answers-address.ts';
import { given } from '~/domain/costs/given.ts';
import { fullPageOf, toFullPage } from '~/domain/embed/embeds.ts';
import { estimates } from '~/domain/costs/report.ts';
import { rough } from '~/domain/costs/rough.ts';
import { usd } from '~/domain/costs/working.ts';
import { copyLink } from '../copy-link.ts';
import { afterPaint, PAUSE_BEFORE_SPEAKING_MS } from '../timing.ts';
import type { Copying, EstimatorData, EstimatorProps } from './props.ts';
import { nextState, stateFrom, type EstimatorEvent } from './state.ts';
import { horizonName } from './text.ts';
import { drawnFor, Estimator } from './view.tsx';

/** The boxes and the answer follow at once; what stands behind them once the fingers rest this long. */
const BREATH_MS = 100;

/** A choice that takes numbers away can be taken back: Back brings them again. */
const canBeTakenBack = (event: EstimatorEvent) =>
  event.kind === 'reset' ||
  event.kind === 'took ours' ||
  (event.kind === 'chose' && (event.name === 'method' || event.name === 'pay'));

/** Whether a hash leads to a place on this page, such as a source, and so says nothing about the answers. */
const isPlace = (hash: string) => hash !== '' && document.getElementById(hash.slice(1)) !== null;

// On another site a sheet could not be kept, and would be nowhere to be found.
const inFrame = fullPageOf(location.pathname) !== undefined;

/** Takes over what the page shows: the state lives here and in the address, the view draws it. */
function begin(root: Element, data: EstimatorData) {
  const { start } = data;
  let state = stateFrom(start, '');
  let ready = false;
  let copying: Copying = 'not yet';
  let said = '';
  let pause: ReturnType<typeof setTimeout> | undefined;
  let breath: ReturnType<typeof setTimeout> | undefined;

  const props = (): EstimatorProps => ({
    ...data,
    state,
    ready,
    send,
    copying,
    link: toFullPage(location.href),
    onCopy: () => void copy(),
    // Loaded on the click: a reader who takes nothing along never pays for it.
    onTake: inFrame ? undefined : () => void take(),
  });
  let drawn = drawnFor(props());
  const show = () => render(<Estimator {...drawn} said={said} />, root);
  const draw = () => {
    drawn = { ...drawnFor(props()), behind: drawn.behind };
    show();
  };
  const drawAll = () => {
    drawn = drawnFor(props());
    show();
  };
  /** One piece after the other, so that the next tap never waits for all of them. */
  function drawBehind(at: number) {
    const { behind } = drawnFor(props());
    if (at === behind.length) return;
    drawn = { ...drawn, behind: drawn.behind.map((old, index) => (index === at ? behind[at] : old)) };
    show();
    breath = setTimeout(drawBehind, 0, at + 1);
  }

  function sentence(): string {
    const { course, all } = estimates(start, state.answers);
    const { horizon } = state.answers;
    const ahead = horizon === 'course' ? '' : `, ${rough(all.typical.reader)} in ${horizonName(horizon)}`;
    const whose = given(start, state.answers).length > 0 ? 'With figures that are not ours: you' : 'You';
    return `${whose} would pay about ${usd(course.typical.reader)} for the first course${ahead}.`;
  }

  function writeAddress(as: 'push' | 'replace') {
    const hash = hashFor(start, state.answers);
    if (hash === location.hash) return;
    try {
      history[`${as}State`](null, '', hash || location.pathname);
    } catch {
      // Some browsers allow only so many changes a second; the next one catches up.
    }
  }

  /** Once the reader pauses, the new result stands in the address and is read out. */
  function settle() {
    clearTimeout(pause);
    pause = setTimeout(() => {
      writeAddress('replace');
      said = sentence();
      show();
    }, PAUSE_BEFORE_SPEAKING_MS);
  }

  function send(event: EstimatorEvent) {
    const as = canBeTakenBack(event) ? 'push' : undefined;
    if (as) writeAddress('replace');
    state = nextState(start, state, event);
    copying = 'not yet';
    if (as) writeAddress(as);
    afterPaint(draw);
    clearTimeout(breath);
    breath = setTimeout(drawBehind, BREATH_MS, 0);
    settle();
  }

  async function copy() {
    writeAddress('replace');
    copying = (await copyLink(toFullPage(location.href))) ? 'done' : 'by hand';
    draw();
    root.querySelector<HTMLInputElement>('#link')?.select();
  }

  async function take() {
    try {
      (await import('./take-along.ts')).takeAlong(data, state.answers);
    } catch {
      copying = 'not taken';
      draw();
    }
  }

  function readAddress() {
    if (!isPlace(location.hash)) state = stateFrom(start, location.hash);
    drawAll();
  }

  function listen() {
    ready = true;
    // Without answers in the address the page shows all of it already, and only has to be ready.
    if (location.hash === '' || isPlace(location.hash)) draw();
    else readAddress();
    addEventListener('hashchange', () => {
      // A place is reached by now; the answers go back into the address.
      if (isPlace(location.hash)) writeAddress('replace');
      else readAddress();
    });
    addEventListener('pagehide', () => {
      if (!isPlace(location.hash)) writeAddress('replace');
    });
  }

  // In a task of its own: on a slow phone, a tap elsewhere on the page does not wait for both halves.
  setTimeout(() => {
    hydrate(<Estimator {...drawn} said={said} />, root);
    listen();
  });
}

const root = document.querySelector('#estimator');
const data = document.querySelector('#estimator-data');
if (root && data) begin(root, JSON.parse(data.textContent) as EstimatorData);
