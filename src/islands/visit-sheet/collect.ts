import css from '~/styles/collect.css?inline';
import { hashOf } from '~/domain/visit-sheet/link.ts';
import {
  addLine,
  isOnSheet,
  markOf,
  MOST_LINES,
  removeLine,
  type Line,
  type Sheet,
} from '~/domain/visit-sheet/sheet.ts';
import { countOf } from '~/domain/visit-sheet/words.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { collectables, type Collectable } from './collectable.ts';
import { keep, onOtherTab, readKept } from './device.ts';

const SHEET_PAGE = '/my-visit-sheet/';

/** The sheet while the browser keeps nothing. */
let ofThisVisit: Sheet | undefined;

const read = () => (ofThisVisit ? undefined : readKept());
const sheetNow = (): Sheet => ofThisVisit ?? read()?.kept.sheet ?? [];

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

/** The corner of the page that says what happened, how long the sheet is, and leads to it. */
function makeBar() {
  const bar = make('div', 'visit-bar');
  const status = bar.appendChild(document.createElement('p'));
  const link = bar.appendChild(document.createElement('a'));
  status.setAttribute('role', 'status');
  link.href = SHEET_PAGE;
  document.querySelector('main')?.append(bar);
  return { status, link };
}

/** How long the words stay, in milliseconds. */
const SHOWN_FOR = 8000;
let timer: ReturnType<typeof setTimeout>;

const say = ({ status }: Page, text: string) => {
  clearTimeout(timer);
  status.textContent = text;
  timer = setTimeout(() => (status.textContent = ''), SHOWN_FOR);
};

/** One button: it adds its line, and takes it off again. It stays the same element, so that it keeps the focus. */
function makeButton({ place, line }: Collectable, toggle: (line: Line) => void) {
  const frame = make('span', 'collect');
  const state = frame.appendChild(make('span', 'collected'));
  const button = frame.appendChild(document.createElement('button'));
  button.type = 'button';
  button.addEventListener('click', () => toggle(line));
  // A heading and the link to it stand in a row of their own.
  if (place.matches('.linked')) place.after(frame);
  else place.append(frame);
  return (sheet: Sheet) => {
    const isOn = isOnSheet(sheet, line.text);
    state.textContent = isOn ? 'On your sheet' : '';
    button.textContent = isOn ? 'Remove' : 'Add';
    button.setAttribute('aria-label', `${isOn ? 'Remove from' : 'Add to'} my visit sheet: ${line.text}`);
  };
}

type Page = ReturnType<typeof makeBar> & { draws: readonly ((sheet: Sheet) => void)[] };

function draw(page: Page) {
  const sheet = sheetNow();
  for (const drawButton of page.draws) drawButton(sheet);
  page.link.textContent = `My visit sheet: ${countOf(sheet.length)}`;
  // What the browser does not keep travels in the link.
  if (ofThisVisit) void hashOf(ofThisVisit).then((hash) => (page.link.href = SHEET_PAGE + hash));
}

/** Changes the sheet and says how it went. What another tab has done meanwhile counts. */
function change(page: Page, changed: (sheet: Sheet) => Sheet, done: string, same: string) {
  if (read()?.kept.trouble) {
    say(page, 'A part of your sheet could not be read. Open it before you change it: nothing of it is lost yet.');
    return;
  }
  const before = sheetNow();
  const after = changed(before);
  const isKept = after === before || (!ofThisVisit && keep(after));
  if (!isKept) ofThisVisit = after;
  draw(page);
  const without = isKept ? '' : ' Your browser does not let us keep it: only the link to your sheet takes it along.';
  say(page, after === before ? same : `${done} Your sheet has ${countOf(after.length)}.${without}`);
}

const add = (page: Page, line: Line) =>
  change(
    page,
    (sheet) => addLine(sheet, line),
    'Added.',
    sheetNow().length < MOST_LINES
      ? 'It is on your sheet already.'
      : `Your sheet is full: ${MOST_LINES} lines are as many as it takes.`,
  );

const toggle = (page: Page, line: Line) =>
  isOnSheet(sheetNow(), line.text)
    ? change(page, (sheet) => removeLine(sheet, markOf(line.text)), 'Taken off.', 'It is not on your sheet.')
    : add(page, line);

function begin(): Page {
  adoptStyles(css);
  const main = document.querySelector('main');
  const found = main ? collectables(main, location.pathname) : [];
  const page: Page = {
    ...makeBar(),
    draws: found.map((one) => makeButton(one, (line) => toggle(page, line))),
  };
  draw(page);
  onOtherTab(() => draw(page));
  addEventListener('pageshow', () => draw(page));
  return page;
}

let begun: Page | undefined;

/** Puts a button beside each line of this page that can be taken along. The page of the sheet itself has none. */
export function collect(): void {
  if (!document.getElementById('visit-sheet')) begun ??= begin();
}

/** The same because the reader asked for it: says what there is. Asked again, it goes to the sheet. */
export function collectOnRequest(): void {
  if (begun) {
    location.href = begun.link.href;
    return;
  }
  begun = begin();
  const lines = begun.draws.length;
  say(
    begun,
    lines === 0
      ? 'This page has no lines to add. On your sheet you can write your own.'
      : `${countOf(lines)} of this page can be added. Each has a button now.`,
  );
}

/** Puts a line on the sheet that a tool has made, and says so. */
export function collectLine(line: Line): void {
  collect();
  if (begun) add(begun, line);
}
