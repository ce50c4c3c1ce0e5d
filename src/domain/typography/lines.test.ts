import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { balancedLines, linesOf } from './lines.ts';

const letters = (text: string) => [...text].length;

for (const [name, text, widest, lines] of [
  ['an empty text has no lines', '', 10, []],
  ['lines are filled as far as they go', 'one two three four', 9, ['one two', 'three', 'four']],
  ['a word that is too wide goes on in the next line', 'a benzodiazepine', 6, ['a', 'benzod', 'iazepi', 'ne']],
  ['a no-break space holds', 'one two\u{a0}…', 7, ['one', 'two\u{a0}…']],
] as const)
  test(name, () => assert.deepEqual(linesOf(text, widest, letters), lines));

test('a title has lines of about one length', () => {
  const title = 'How does ketamine help with pain?';
  assert.deepEqual(linesOf(title, 28, letters), ['How does ketamine help with', 'pain?']);
  assert.deepEqual(balancedLines(title, 28, letters), ['How does ketamine', 'help with pain?']);
});

test('no line is ever wider than it may be, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 3, max: 60 }), (text, widest) => {
      for (const lines of [linesOf(text, widest, letters), balancedLines(text, widest, letters)]) {
        assert.ok(lines.every((line) => letters(line) <= widest));
        assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
      }
      assert.equal(balancedLines(text, widest, letters).length, linesOf(text, widest, letters).length);
    }),
  );
});
