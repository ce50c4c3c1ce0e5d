import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { anySheet, assertValid } from '../../domain/visit-sheet/fixtures/lines.ts';
import { markOf, MOST_LINES, type Line, type Sheet } from '../../domain/visit-sheet/sheet.ts';
import { STORAGE_KEY } from '../../domain/visit-sheet/stored.ts';
import { firstState, isToBeKept, nextState, type SheetEvent, type SheetState } from './state.ts';

const line = (text: string): Line => ({ kind: 'question', text, from: '/faq/' });
const [A, B, C] = [line('Is it safe?'), line('Who stays?'), line('What next?')];
const MINE: SheetState = { ...firstState, sheet: [A, B, C] };
const after = (state: SheetState, ...events: SheetEvent[]) => events.reduce(nextState, state);
const texts = ({ sheet }: SheetState) => sheet.map(({ text }) => text);
const byLink = (sheet: Sheet, lost = 0): SheetEvent => ({ kind: 'came-by-link', read: { sheet, lost } });

test('nothing is kept before the reader does something', () => {
  const looks: SheetEvent[] = [
    { kind: 'found', kept: { sheet: [A] }, text: 'x', again: false },
    { kind: 'cannot-keep' },
    byLink([A]),
    { kind: 'began-edit', mark: markOf(A.text) },
    { kind: 'asked-to-forget' },
    { kind: 'left-link' },
  ];
  for (const event of looks) assert.ok(!isToBeKept(firstState, nextState(firstState, event), event), event.kind);
  const wrote: SheetEvent = { kind: 'wrote', text: 'My sleep' };
  assert.ok(isToBeKept(firstState, nextState(firstState, wrote), wrote));
});

test('a move says the new place, keeps the focus on its button, and stops at the ends', () => {
  const moved = after(MINE, { kind: 'moved', mark: markOf(C.text), by: -1 });
  assert.deepEqual(texts(moved), [A.text, C.text, B.text]);
  assert.equal(moved.said, '“What next?” is now 2 of 3 under “Questions to ask”.');
  assert.equal(moved.focus, `up ${markOf(C.text)}`);
  const still = after(MINE, { kind: 'moved', mark: markOf(A.text), by: -1 });
  assert.equal(still.said, 'It stays 1 of 3 under “Questions to ask”.');
  assert.equal(still.sheet, MINE.sheet);
});

test('a deletion can be undone, and the focus is never lost', () => {
  const gone = after(MINE, { kind: 'removed', mark: markOf(B.text) });
  assert.deepEqual([texts(gone), gone.focus], [[A.text, C.text], 'undo']);
  const back = after(gone, { kind: 'undid' });
  assert.deepEqual([texts(back), back.focus], [[A.text, B.text, C.text], `delete ${markOf(B.text)}`]);
});

test('an edit can be saved, left, and refused with a reason', () => {
  const editing = after(MINE, { kind: 'began-edit', mark: markOf(A.text) });
  const saved = after(editing, { kind: 'ended-edit', text: 'Is it safe for me?' });
  assert.deepEqual([texts(saved)[0], saved.editing, saved.said], ['Is it safe for me?', undefined, 'Saved.']);
  assert.deepEqual(texts(after(editing, { kind: 'ended-edit' })), texts(MINE));
  const empty = after(editing, { kind: 'ended-edit', text: ' ' });
  assert.deepEqual([empty.sheet, empty.editing], [MINE.sheet, markOf(A.text)]);
  assert.match(after(editing, { kind: 'ended-edit', text: B.text }).said, /Another line/);
});

test('a line of one’s own is added once, and not to a full sheet', () => {
  const wrote: SheetEvent = { kind: 'wrote', text: 'My sleep' };
  assert.equal(after(MINE, wrote).said, 'Added. Your sheet has 4 lines.');
  assert.match(after(MINE, wrote, wrote).said, /already/);
  const full = { ...MINE, sheet: Array.from({ length: MOST_LINES }, (_, n) => line(`${n}?`)) };
  assert.match(after(full, wrote).said, /full/);
});

test('a link never overwrites: the reader chooses', () => {
  const asked = after(MINE, byLink([line('Theirs?')]));
  assert.deepEqual([asked.sheet, asked.link], [MINE.sheet, 'waits for an answer']);
  assert.deepEqual(texts(after(asked, { kind: 'answered', use: 'mine' })), texts(MINE));
  assert.deepEqual(texts(after(asked, { kind: 'answered', use: 'theirs' })), ['Theirs?']);
  assert.deepEqual(texts(after(asked, { kind: 'answered', use: 'both' })), [...texts(MINE), 'Theirs?']);
  assert.equal(after(MINE, byLink([C, A, B])).link, 'none');
});

test('on a device without a sheet a link is shown, and kept once the reader says so or changes it', () => {
  const shown = after(firstState, byLink([A, B]));
  assert.deepEqual([texts(shown), shown.link], [[A.text, B.text], 'shown, not kept']);
  for (const event of [{ kind: 'kept-link' }, { kind: 'removed', mark: markOf(A.text) }] satisfies SheetEvent[]) {
    const kept = nextState(shown, event);
    assert.equal(kept.link, 'none');
    assert.ok(isToBeKept(shown, kept, event));
  }
  assert.deepEqual(texts(after(shown, { kind: 'left-link' })), []);
});

test('what could not be read stays on the page until the reader leaves, and is named as replaced once it is', () => {
  const found: SheetEvent = { kind: 'found', kept: { sheet: [A], trouble: 'in part' }, text: 'odd', again: false };
  assert.deepEqual(after(firstState, found).unread, { why: 'in part', text: 'odd', replaced: false });
  assert.equal(after(firstState, found, { kind: 'wrote', text: 'x' }).unread?.replaced, true);
});

test('forgetting asks once, and then leaves nothing', () => {
  const asked = after(MINE, { kind: 'asked-to-forget' });
  assert.deepEqual([asked.sheet, asked.askingToForget], [MINE.sheet, true]);
  assert.deepEqual(texts(after(asked, { kind: 'did-not-forget' })), texts(MINE));
  const forgot = after(asked, { kind: 'forgot' });
  assert.deepEqual([forgot.sheet, forgot.unread, forgot.removed], [[], undefined, undefined]);
  assert.match(forgot.said, /keeps nothing/);
});

test('whatever happens, in whatever order, the sheet is one', () => {
  const mark = fc.constantFrom(...[A, B, C].map(({ text }) => markOf(text)));
  const event: fc.Arbitrary<SheetEvent> = fc.oneof(
    fc.record({ kind: fc.constant('wrote' as const), text: fc.string({ unit: 'binary' }) }),
    fc.record({ kind: fc.constant('ended-edit' as const), text: fc.string() }),
    fc.record({ kind: fc.constantFrom('removed' as const, 'began-edit' as const), mark }),
    fc.record({ kind: fc.constant('moved' as const), mark, by: fc.constantFrom(-1 as const, 1 as const) }),
    fc.record({
      kind: fc.constant('answered' as const),
      use: fc.constantFrom('theirs' as const, 'mine' as const, 'both' as const),
    }),
    fc.constantFrom<SheetEvent>({ kind: 'undid' }, { kind: 'forgot' }, { kind: 'kept-link' }, { kind: 'left-link' }),
    anySheet.map((sheet) => byLink(sheet)),
  );
  fc.assert(
    fc.property(fc.array(event), (events) => assertValid(after(MINE, ...events).sheet)),
    { numRuns: 300 },
  );
});

test('the script of every page looks for the sheet under the name that it has', () =>
  assert.match(readFileSync('src/islands/every-page.ts', 'utf8'), new RegExp(`'${STORAGE_KEY}' in localStorage`)));
