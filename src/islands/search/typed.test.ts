import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCut, questionIn } from './typed.ts';

for (const [name, typed, question] of [
  ['spaces and line breaks are one space', '  bladder \n\t pain ', 'bladder pain'],
  ['one letter is too little to look for', 'b', ''],
  ['signs alone are nothing to look for', '?! …', ''],
  ['zero-width and control characters disappear', 'blad\u0000 \u200Bder', 'blad der'],
] as const) {
  test(name, () => assert.equal(questionIn(typed), question));
}

test('a query ends after 200 characters, never inside one', () => {
  assert.equal(Array.from(questionIn('😀a'.repeat(300))).length, 200);
  assert.doesNotMatch(questionIn('😀a'.repeat(300)), /\p{Cs}/u);
});

test('what does not fit into a question is known to be cut', () => {
  assert.equal(isCut('😀'.repeat(200)), false);
  assert.equal(isCut(`  ${'a'.repeat(200)}  `), false);
  assert.equal(isCut('a'.repeat(201)), true);
});
