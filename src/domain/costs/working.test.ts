import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from './answers.ts';
import { DRIP, SPRAY, START } from './fixtures/start.ts';
import { estimates } from './report.ts';
import { rough } from './rough.ts';
import { usd, working } from './working.ts';

const linesOf = (answers: Answers) => working(START, answers).map(({ what, sum, result }) => [what, sum, result]);

test('a year of infusions, line by line', () =>
  assert.deepEqual(linesOf(DRIP), [
    ['First visit', 'once', '$225'],
    ['First course', '6 × $590', '$3,540'],
    ['Later sessions, how many', '52 − 3 = 49 weeks left; 49 weeks × 12 ÷ 52 = 11.3077 months; × 1 a month', '11.3077'],
    ['Later sessions', '11.3077 × $590', '$6,671.54'],
    ['The price of it all', 'added up', '$10,436.54'],
  ]));

test('all that comes with a session stands in its bracket, and later sessions end when the reader says', () =>
  assert.deepEqual(linesOf({ ...DRIP, intake: 0, observation: 90, therapy: 0.5, travel: 30, upkeep: 4 }).slice(1), [
    // 590 + 90 + 75 + 30 = 785; 6 x 785 = 4,710; 4 x 785 = 3,140
    ['First course', '6 × ($590 + $90 + 0.5 × $150 + $30)', '$4,710'],
    ['Later sessions, how many', '52 − 3 = 49 weeks left; 4 months; × 1 a month', '4'],
    ['Later sessions', '4 × ($590 + $90 + 0.5 × $150 + $30)', '$3,140'],
    ['The price of it all', 'added up', '$7,850'],
  ]));

test('a plan year: deductible, share, and what is above the maximum', () =>
  // 45 visits x 1,050 = 47,250; 2,000 first, then 20 % of 45,250 = 9,050; 11,050 is 3,050 above 8,000.
  assert.deepEqual(linesOf({ ...SPRAY, intake: 0, pay: 'insurance' }).slice(5), [
    ['Plan year: bills the rule touches', 'from the prices above', '$47,250'],
    ['Your deductible', 'you pay this first', '$2,000'],
    ['Your share', '20% of the other $45,250', '$9,050'],
    ['Above your maximum', 'taken off', '−$3,050'],
    ['What you pay', 'your lines added up', '$8,000'],
  ]));

test('copays, and two plan years', () => {
  const lines = linesOf({ ...SPRAY, intake: 0, pay: 'insurance', share: 'copay', deductible: 0, ends: 6, later: 0 });
  assert.deepEqual(
    lines.filter(([what = '']) => /^Your share|^Plan year/.test(what)),
    [
      ['Plan year 1: bills the rule touches', 'from the prices above', '$12,600'],
      ['Your share', '12 × $40', '$480'],
      ['Plan year 2: bills the rule touches', 'from the prices above', '$0'],
      ['Your share', '0 × $40', '$0'],
    ],
  );
});

test('a superbill, with bills that no plan touches, and taxes saved', () =>
  // Visits 6 x 90 = 540 are below the deductible; 225 + 540 + 3,540 = 4,305, all of it eligible: 10 % is 430.50.
  assert.deepEqual(linesOf({ ...DRIP, horizon: 'course', observation: 90, pay: 'superbill', tax: 10 }).slice(3), [
    ['Plan year: bills the rule touches', 'from the prices above', '$765'],
    ['Your deductible', 'you pay this first', '$765'],
    ['Your share', '50% of the other $0', '$0'],
    ['Bills no plan touches', 'all yours', '$3,540'],
    ['Taxes saved', '10% of $4,305', '−$430.50'],
    ['What you pay', 'your lines added up', '$3,874.50'],
  ]));

for (const answers of [
  DRIP,
  { ...SPRAY, pay: 'insurance', help: 'yes', ends: 3 },
  { ...SPRAY, pay: 'medicare', horizon: '24', tax: 22 },
  { ...DRIP, pay: 'superbill', therapy: 1, horizon: '6', travel: 20 },
] as const)
  test(`the last line is the answer: ${answers.method}, ${answers.pay}`, () => {
    const { all } = estimates(START, answers);
    assert.equal(working(START, answers).at(-1)?.result, usd(all.typical.reader));
  });

for (const [cents, text] of [
  [10_436_54, '$10,440'],
  [999_49, '$999'],
  [0, '$0'],
] as const)
  test(`${cents} cents are about ${text}`, () => assert.equal(rough(cents), text));
