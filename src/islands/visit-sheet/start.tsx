import { hydrate, render } from 'preact';
import { formatDate } from '~/domain/dates/iso-date.ts';
import { hashOf, holdsSheet, sheetInHash } from '~/domain/visit-sheet/link.ts';
import { copyLink } from '../copy-link.ts';
import { toolStarted } from '../tool-notice/started.ts';
import { readersDay } from '../readers-day.ts';
import { keep, onOtherTab, readKept } from './device.ts';
import type { SheetData, SheetProps } from './props.ts';
import { firstState, isToBeKept, nextState, type SheetEvent } from './state.ts';
import { VisitSheet } from './view.tsx';

/** Takes over what the page shows: the state lives here and, once the reader does something, on the device. */
function begin(root: HTMLElement, data: SheetData) {
  let state = firstState;
  let ready = false;
  let today = '';
  let link = '';
  let copying: SheetProps['copying'] = 'not yet';

  const view = () => (
    <VisitSheet {...{ ...data, state, ready, today, link, copying, send }} onCopy={() => void copy()} />
  );
  function draw() {
    render(view(), root);
    // The heading stands outside, and gets the focus where what had it is gone.
    const place = state.focus === 'heading' ? document : root;
    if (state.focus) place.querySelector<HTMLElement>(`[data-focus="${state.focus}"]`)?.focus();
  }

  /** Made ahead of the click: some browsers let a page copy only at once. */
  async function makeLink() {
    const { sheet } = state;
    const hash = await hashOf(sheet);
    if (sheet === state.sheet) link = new URL(hash, location.href.replace(/#.*$/, '')).href;
  }

  function send(event: SheetEvent) {
    const before = state;
    state = nextState(before, event);
    copying = 'not yet';
    const isAct = isToBeKept(before, state, event);
    if ((isAct || event.kind === 'forgot') && !keep(state.sheet)) state = nextStateQuietly({ kind: 'cannot-keep' });
    // Whatever the link brought is dealt with: opening the page again must not ask again.
    if (before.link !== 'none' && state.link === 'none' && holdsSheet(location.hash))
      history.replaceState(null, '', location.pathname);
    draw();
    void makeLink();
  }
  /** An event that must not take the words and the focus of the one before it. */
  const nextStateQuietly = (event: SheetEvent) => ({
    ...nextState(state, event),
    said: state.said,
    focus: state.focus,
  });

  async function copy() {
    await makeLink();
    copying = (await copyLink(link)) ? 'done' : 'by hand';
    state = { ...state, focus: undefined };
    draw();
    root.querySelector<HTMLInputElement>('#link-to-sheet')?.select();
  }

  function readDevice(again: boolean) {
    // What could not be kept is here and nowhere else: what the device has instead must not take its place.
    if (state.keeping === 'for this visit') return;
    const found = readKept();
    send(found ? { kind: 'found', ...found, again } : { kind: 'cannot-keep' });
  }
  async function readLink() {
    const { hash } = location;
    if (!holdsSheet(hash)) return;
    const read = await sheetInHash(hash);
    if (hash === location.hash) send({ kind: 'came-by-link', read });
  }
  function newDay() {
    today = formatDate(readersDay(new Date()));
  }

  hydrate(view(), root);
  ready = true;
  newDay();
  readDevice(false);
  toolStarted();
  void readLink();
  onOtherTab(() => readDevice(true));
  addEventListener('hashchange', () => void readLink());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) readDevice(false);
  });
  addEventListener('beforeprint', () => {
    newDay();
    state = { ...state, focus: undefined };
    draw();
  });
}

const root = document.getElementById('visit-sheet');
const data = document.getElementById('visit-sheet-data')?.textContent;
if (root && data) begin(root, JSON.parse(data) as SheetData);
