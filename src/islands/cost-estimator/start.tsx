import { hydrate, render } from 'preact';
import { estimates } from '~/domain/costs/report.ts';
import { rough } from '~/domain/costs/rough.ts';
import { usd } from '~/domain/costs/working.ts';
import type { Copying, EstimatorData } from './props.ts';
import { hashFor, nextState, stateFrom, type EstimatorEvent } from './state.ts';
import { horizonName } from './text.ts';
import { Estimator } from './view.tsx';

const PAUSE_BEFORE_SPEAKING_MS = 700;

/** The room that the page keeps, and the numbers and words that it brings along. */
const root = document.querySelector<HTMLElement>('#estimator')!;
const data = JSON.parse(document.querySelector('#estimator-data')!.textContent) as EstimatorData;
const { start } = data;

let state = stateFrom(start, '');
let copying: Copying = 'not yet';
let said = '';
let pause: ReturnType<typeof setTimeout> | undefined;

const view = () => (
  <Estimator {...data} state={state} send={send} link={location.href} copying={copying} onCopy={copy} said={said} />
);
const draw = () => render(view(), root);

function sentence(): string {
  const { course, all } = estimates(start, state.answers);
  const { horizon } = state.answers;
  const ahead = horizon === 'course' ? '' : `, ${rough(all.typical.reader)} in ${horizonName(horizon)}`;
  return `You would pay about ${usd(course.typical.reader)} for the first course${ahead}.`;
}

/** The address follows the answers. Some browsers allow only so many changes a second; the next one then catches up. */
function writeAddress(as: 'push' | 'replace') {
  const address = hashFor(start, state.answers) || location.pathname;
  if (address === (location.hash || location.pathname)) return;
  try {
    history[`${as}State`](null, '', address);
  } catch {
    return;
  }
}

/** Once the reader pauses, the new result is read out and stands in the address. */
function settle() {
  clearTimeout(pause);
  pause = setTimeout(() => {
    writeAddress('replace');
    said = sentence();
    draw();
  }, PAUSE_BEFORE_SPEAKING_MS);
}

/** A choice that takes numbers away can be taken back: Back brings them again. */
const canBeTakenBack = (event: EstimatorEvent) =>
  event.kind === 'reset' || (event.kind === 'chose' && (event.name === 'method' || event.name === 'pay'));

function send(event: EstimatorEvent) {
  if (canBeTakenBack(event)) writeAddress('replace');
  state = nextState(start, state, event);
  copying = 'not yet';
  if (canBeTakenBack(event)) writeAddress('push');
  draw();
  settle();
}

async function copy() {
  writeAddress('replace');
  try {
    await navigator.clipboard.writeText(location.href);
    copying = 'done';
  } catch {
    copying = 'by hand';
  }
  draw();
  document.querySelector<HTMLInputElement>('#link')?.select();
}

/** Whether a hash leads to a place on this page, such as a source, and so says nothing about the answers. */
const isPlace = (hash: string) => hash !== '' && document.getElementById(hash.slice(1)) !== null;

function readAddress() {
  if (isPlace(location.hash)) return;
  state = stateFrom(start, location.hash);
  draw();
}

hydrate(view(), root);
root.classList.add('ready');
readAddress();
addEventListener('hashchange', () => {
  // The place is reached by now; the answers go back into the address.
  if (isPlace(location.hash)) writeAddress('replace');
  else readAddress();
});
addEventListener('pagehide', () => writeAddress('replace'));
