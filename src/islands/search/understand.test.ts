import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understand } from './understand.ts';

for (const [name, typed, query] of [
  ['spaces and line breaks are one space', '  bladder \n\t pain ', 'bladder pain'],
  ['one letter is too little to look for', 'b', ''],
  ['signs alone are nothing to look for', '?! …', ''],
  ['"ketamine" is dropped beside other words', 'Ketamine and driving', 'driving'],
  ['"ketamine" with its apostrophe or comma is dropped too', 'ketamine’s cost, ketamine?', 'cost,'],
  ['"ketamine" alone stays', ' ketamine ', 'ketamine'],
  ['"ketamine" twice stays', 'ketamine ketamine', 'ketamine ketamine'],
  [
    'the words that questions are made of are dropped, other single letters stay',
    'can I take a vitamin B?',
    'take vitamin B?',
  ],
  ['a question of such words alone stays whole', 'what is it', 'what is it'],
  ['a compound with "ketamine" stays', 'esketamine cost', 'esketamine cost'],
  ['a phrase in quotes is left whole', '"ketamine therapy"', '"ketamine therapy"'],
  ['zero-width and control characters disappear', 'blad\u0000 \u200Bder', 'blad der'],
] as const) {
  test(name, () => assert.equal(understand(typed), query));
}

test('a query ends after 200 characters, never inside one', () => {
  assert.equal(Array.from(understand('😀a'.repeat(300))).length, 200);
  assert.doesNotMatch(understand('😀a'.repeat(300)), /\p{Cs}/u);
});
