import type { LinesRead } from '../../domain/visit-sheet/lines-read.ts';
import {
  addLine,
  editLine,
  isOnSheet,
  linesOf,
  markOfLine,
  MOST_LINES,
  moveLine,
  putBack,
  removeLine,
  sameLines,
  tidyText,
  together,
  type Line,
  type Sheet,
} from '../../domain/visit-sheet/sheet.ts';
import type { Kept, Trouble } from '../../domain/visit-sheet/stored.ts';
import { countOf, GROUP_NAMES, quoted } from '../../domain/visit-sheet/words.ts';

/** Text that the device kept and that is no sheet, or not all of it. `replaced` once a change has written over it. */
export type Unread = { readonly why: Trouble; readonly text: string; readonly replaced: boolean };

/** What the page shows. */
export type SheetState = {
  readonly sheet: Sheet;
  /** Whether the browser keeps it, or it lasts as long as this page. */
  readonly keeping: 'on the device' | 'for this visit';
  readonly unread: Unread | undefined;
  /** How the link was that opened the page, if it was one with a sheet. */
  readonly link: 'none' | 'broken' | 'shown, not kept' | 'waits for an answer';
  /** The sheet of the link, while it waits. */
  readonly offered: LinesRead | undefined;
  /** The mark of the line that is being edited. */
  readonly editing: string | undefined;
  readonly removed: { readonly line: Line; readonly at: number } | undefined;
  /** Whether "Forget everything" waits for a second yes. */
  readonly askingToForget: boolean;
  /** What is read out. */
  readonly said: string;
  /** The control that gets the focus next, by its name. */
  readonly focus: string | undefined;
};

/** What can happen to a sheet: what the device or a link brings, and what the reader does. */
export type SheetEvent =
  | { readonly kind: 'found'; readonly kept: Kept; readonly text: string; readonly again: boolean }
  | { readonly kind: 'cannot-keep' }
  | { readonly kind: 'came-by-link'; readonly read: LinesRead | undefined }
  | { readonly kind: 'answered'; readonly use: 'theirs' | 'mine' | 'both' }
  | { readonly kind: 'kept-link' }
  | { readonly kind: 'left-link' }
  | { readonly kind: 'wrote'; readonly text: string }
  | { readonly kind: 'began-edit'; readonly mark: string }
  | { readonly kind: 'ended-edit'; readonly text?: string }
  | { readonly kind: 'removed'; readonly mark: string }
  | { readonly kind: 'undid' }
  | { readonly kind: 'moved'; readonly mark: string; readonly by: -1 | 1 }
  | { readonly kind: 'asked-to-forget' }
  | { readonly kind: 'did-not-forget' }
  | { readonly kind: 'forgot' };

/** The sheet before the device was asked: the page without JavaScript. */
export const firstState: SheetState = {
  sheet: [],
  keeping: 'on the device',
  unread: undefined,
  link: 'none',
  offered: undefined,
  editing: undefined,
  removed: undefined,
  askingToForget: false,
  said: '',
  focus: undefined,
};

const ACTS = ['answered', 'kept-link', 'wrote', 'ended-edit', 'removed', 'undid', 'moved'];

/** Whether the sheet has to be written to the device after an event: only when the reader has done something to it. */
export const isToBeKept = (before: SheetState, after: SheetState, { kind }: SheetEvent): boolean =>
  kind === 'kept-link' || (ACTS.includes(kind) && before.sheet !== after.sheet);

const FULL = `The sheet is full: ${MOST_LINES} lines are as many as it takes. Delete one first.`;

function found(state: SheetState, { kept, text, again }: Extract<SheetEvent, { kind: 'found' }>): SheetState {
  const { sheet, trouble } = kept;
  return {
    ...state,
    sheet,
    unread: trouble && { why: trouble, text, replaced: false },
    link: state.link === 'shown, not kept' ? 'none' : state.link,
    editing: sheet.some((line) => markOfLine(line) === state.editing) ? state.editing : undefined,
    removed: undefined,
    said: again ? `Changed in another tab: your sheet now has ${countOf(sheet.length)}.` : '',
  };
}

function cameByLink(state: SheetState, read: LinesRead | undefined): SheetState {
  if (!read) return { ...state, link: 'broken' };
  if (state.sheet.length === 0) return { ...state, sheet: read.sheet, link: 'shown, not kept', offered: read };
  if (sameLines(state.sheet, read.sheet))
    return { ...state, link: 'none', said: 'The link brings the sheet that you have already.' };
  return { ...state, link: 'waits for an answer', offered: read };
}

function answered(state: SheetState, use: 'theirs' | 'mine' | 'both'): SheetState {
  const theirs = state.offered?.sheet ?? [];
  const done = { ...state, link: 'none', offered: undefined, focus: 'heading' } as const;
  if (use === 'mine') return { ...done, said: 'Your own sheet stays as it was.' };
  if (use === 'theirs') return { ...done, sheet: theirs, said: 'The sheet from the link is your sheet now.' };
  const { sheet, left } = together(state.sheet, theirs);
  const without = left > 0 ? ` ${countOf(left)} had no room: ${MOST_LINES} are as many as it takes.` : '';
  return { ...done, sheet, said: `Both are together: ${countOf(sheet.length)}.${without}` };
}

function wrote(state: SheetState, words: string): SheetState {
  const text = tidyText(words);
  if (text === '') return { ...state, said: 'Write something first.', focus: 'own' };
  if (isOnSheet(state.sheet, text)) return { ...state, said: 'That line is on your sheet already.', focus: 'own' };
  const sheet = addLine(state.sheet, { kind: 'own', text, from: '' });
  if (sheet === state.sheet) return { ...state, said: FULL, focus: 'own' };
  return { ...state, sheet, said: `Added. Your sheet has ${countOf(sheet.length)}.`, focus: 'own' };
}

function endedEdit(state: SheetState, words: string | undefined): SheetState {
  const mark = state.editing ?? '';
  const at = state.sheet.findIndex((line) => markOfLine(line) === mark);
  const done = { ...state, editing: undefined, focus: `edit ${mark}` };
  if (words === undefined || words === state.sheet[at]?.text) return { ...done, said: 'Nothing changed.' };
  const sheet = editLine(state.sheet, mark, words);
  if (sheet === state.sheet) {
    const why = tidyText(words) === '' ? 'A line needs words. To take it off, delete it.' : 'Another line says that.';
    return { ...state, said: why, focus: 'edited' };
  }
  const line = sheet[at];
  return { ...done, sheet, said: 'Saved.', focus: `edit ${line ? markOfLine(line) : mark}` };
}

function removed(state: SheetState, mark: string): SheetState {
  const at = state.sheet.findIndex((line) => markOfLine(line) === mark);
  const line = state.sheet[at];
  if (!line) return state;
  return {
    ...state,
    sheet: removeLine(state.sheet, mark),
    removed: { line, at },
    editing: state.editing === mark ? undefined : state.editing,
    said: `Deleted: ${quoted(line.text)}. Undo brings it back.`,
    focus: 'undo',
  };
}

function undid(state: SheetState): SheetState {
  if (!state.removed) return state;
  const { line, at } = state.removed;
  return {
    ...state,
    sheet: putBack(state.sheet, line, at),
    removed: undefined,
    said: `Back on your sheet: ${quoted(line.text)}.`,
    focus: `delete ${markOfLine(line)}`,
  };
}

function moved(state: SheetState, mark: string, by: -1 | 1): SheetState {
  const sheet = moveLine(state.sheet, mark, by);
  const line = sheet.find((one) => markOfLine(one) === mark);
  if (!line) return state;
  const peers = linesOf(sheet, line.kind);
  const place = `${peers.indexOf(line) + 1} of ${peers.length} under “${GROUP_NAMES[line.kind]}”`;
  const focus = `${by < 0 ? 'up' : 'down'} ${mark}`;
  if (sheet === state.sheet) return { ...state, said: `It stays ${place}.`, focus };
  return { ...state, sheet, said: `${quoted(line.text)} is now ${place}.`, focus };
}

function happened(state: SheetState, event: SheetEvent): SheetState {
  switch (event.kind) {
    case 'found':
      return found(state, event);
    case 'cannot-keep':
      return { ...state, keeping: 'for this visit' };
    case 'came-by-link':
      return cameByLink(state, event.read);
    case 'answered':
      return answered(state, event.use);
    case 'kept-link':
      return { ...state, said: 'Kept on this device.', focus: 'heading' };
    case 'left-link':
      return { ...state, sheet: [], link: 'none', offered: undefined, said: 'Nothing was kept.', focus: 'heading' };
    case 'wrote':
      return wrote(state, event.text);
    case 'began-edit':
      return { ...state, editing: event.mark, focus: 'edited' };
    case 'ended-edit':
      return endedEdit(state, event.text);
    case 'removed':
      return removed(state, event.mark);
    case 'undid':
      return undid(state);
    case 'moved':
      return moved(state, event.mark, event.by);
    case 'asked-to-forget':
      return { ...state, askingToForget: true, focus: 'forget' };
    case 'did-not-forget':
      return { ...state, askingToForget: false, said: 'Nothing was deleted.', focus: 'ask to forget' };
    case 'forgot':
      return {
        ...firstState,
        keeping: state.keeping,
        said: 'Everything is deleted. This device keeps nothing of your sheet.',
        focus: 'heading',
      };
  }
}

/** The state after something happened. Once the reader changes a sheet that came by a link, it is theirs. */
export function nextState(state: SheetState, event: SheetEvent): SheetState {
  const next = happened({ ...state, said: '', focus: undefined }, event);
  if (!isToBeKept(state, next, event)) return next;
  return {
    ...next,
    ...(state.link === 'shown, not kept' && { link: 'none' as const, offered: undefined }),
    unread: next.unread && { ...next.unread, replaced: true },
  };
}
