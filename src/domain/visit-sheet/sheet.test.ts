import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addLine,
  editLine,
  isOnSheet,
  LONGEST_LINE,
  markOf,
  MOST_LINES,
  moveLine,
  putBack,
  removeLine,
  sameLines,
  tidyText,
  together,
  type Line,
  type Sheet,
} from './sheet.ts';

const line = (text: string, kind: Line['kind'] = 'question', from = '/faq/#safe'): Line => ({ kind, text, from });
const texts = (sheet: Sheet) => sheet.map(({ text }) => text);
const ASK = line('Is it safe?');
const WHO = line('Who stays with me?');
const SIGN = line('Call 911: chest pain', 'sign', '/get-help-now/#urgent-signs');
const SHEET = [ASK, SIGN, WHO];
const FULL = Array.from({ length: MOST_LINES }, (_, index) => line(`Line ${index}`));

test('a line is one line of visible characters, with a limit that is shown', () => {
  assert.equal(tidyText('  Is\n\tit\u202E  safe?\u0000 '), 'Is it safe?');
  assert.equal(tidyText('🙂'.repeat(400)), `${'🙂'.repeat(LONGEST_LINE - 1)}…`);
  assert.equal(tidyText('<b>bold</b>'), '<b>bold</b>');
});

test('adding twice does nothing twice, however it is written', () => {
  const sheet = addLine([], ASK);
  assert.deepEqual(sheet, [ASK]);
  assert.equal(addLine(sheet, line(' is it  SAFE? ')), sheet);
});

test('a sheet takes no empty line, and not more than its limit', () => {
  assert.equal(addLine(SHEET, line(' \u200B ')), SHEET);
  assert.equal(addLine(FULL, ASK), FULL);
});

for (const [address, held] of [
  ['/faq/#safe', '/faq/#safe'],
  ['/', '/'],
  ['/cost-estimator/#method=iv-infusion&price=590.5', '/cost-estimator/#method=iv-infusion&price=590.5'],
  [`/what-to-expect/#done=${'a.'.repeat(400)}`, '/what-to-expect/'],
  ['javascript:alert(1)', ''],
  ['//evil.example/', ''],
  ['https://evil.example/', ''],
  ['/faq/?q=1', ''],
] as const)
  test(`an address ${address.slice(0, 40)} is held as "${held}"`, () =>
    assert.equal(addLine([], { ...ASK, from: address })[0]?.from, held));

test('its page still knows a line whose words were changed', () => {
  const edited = editLine(SHEET, markOf(ASK.text), 'Is it safe for my heart?');
  assert.deepEqual(texts(edited), ['Is it safe for my heart?', SIGN.text, WHO.text]);
  assert.ok(isOnSheet(edited, ASK.text));
  assert.deepEqual(texts(removeLine(edited, markOf(ASK.text))), [SIGN.text, WHO.text]);
});

test('words of one’s own have no page that needs to know them', () => {
  const own = line('my sleep', 'own', '');
  assert.deepEqual(editLine([own], markOf(own.text), 'My sleep, again'), [{ ...own, text: 'My sleep, again' }]);
});

test('no edit empties a line or makes two lines alike', () => {
  assert.equal(editLine(SHEET, markOf(ASK.text), '  '), SHEET);
  assert.equal(editLine(SHEET, markOf(ASK.text), WHO.text), SHEET);
});

test('a line moves among those of its kind', () => {
  assert.deepEqual(texts(moveLine(SHEET, markOf(WHO.text), -1)), [WHO.text, SIGN.text, ASK.text]);
  assert.equal(moveLine(SHEET, markOf(ASK.text), -1), SHEET);
  assert.equal(moveLine(SHEET, markOf(SIGN.text), 1), SHEET);
});

test('a deleted line comes back where it was', () =>
  assert.deepEqual(putBack(removeLine(SHEET, markOf(SIGN.text)), SIGN, 1), SHEET));

test('two sheets are put together without saying anything twice, and what has no room is counted', () => {
  assert.deepEqual(together([ASK, SIGN], [WHO, ASK]), { sheet: [ASK, SIGN, WHO], left: 0 });
  assert.deepEqual(together(FULL, [ASK, WHO]), { sheet: FULL, left: 2 });
});

test('two sheets are the same whatever their order', () => {
  assert.ok(sameLines([ASK, WHO], [WHO, ASK]));
  assert.ok(!sameLines([ASK], [ASK, WHO]));
});
