import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingGrade, wordsOf } from './reading-grade.ts';

// 5 words in 2 sentences, 6 syllables: 0.39 * 2.5 + 11.8 * 1.2 - 15.59 = -0.455, shown as 0
// 9 words in 1 sentence, 12 syllables: 0.39 * 9 + 11.8 * (12 / 9) - 15.59 = 3.653
for (const [name, blocks, grade] of [
  ['short plain sentences need no schooling', ['Drink water. Rest at home.'], 0],
  ['one sentence worked out by hand', ['The doctor will ask you about your blood pressure.'], 3.65],
  ['a heading ends a sentence without a full stop', ['Drink water', 'Rest at home'], 0],
  ['an empty text has no grade', [''], null],
] as const) {
  test(name, () => {
    const found = readingGrade(blocks);
    assert.equal(found === null ? null : Math.round(found * 100) / 100, grade);
  });
}

test('a number with a comma and a contraction are one word each', () => {
  assert.deepEqual(wordsOf("It doesn't cost $1,050."), ['It', "doesn't", 'cost', '1,050']);
});
