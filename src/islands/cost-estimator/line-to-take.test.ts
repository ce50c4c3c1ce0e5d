import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anyAnswers } from '../../domain/costs/fixtures/any-answers.ts';
import { START } from '../../domain/costs/fixtures/start.ts';
import { addLine, tidyText } from '../../domain/visit-sheet/sheet.ts';
import { lineToTake } from './line-to-take.ts';
import { stateFrom } from './state.ts';
import { wordsFor } from './words.ts';

const DATA = { start: START, words: wordsFor(START.methods) };
const taken = (hash: string) => lineToTake(DATA, stateFrom(START, hash).answers, '2026-11-26');

// Six sessions at 100 and a first visit of 50, nothing around them: 650, whichever end of the range.
const BARE = '#price=100&sessions=6&intake=50&therapy=0&travel=0&off=0&horizon=course';

test('an estimate is a sentence with its figures and its day, and leads back to its numbers', () =>
  assert.deepEqual(taken(BARE), {
    kind: 'estimate',
    text: 'Drip, “I pay it all”: first course about $650. Worked out November 26, 2026; no quote.',
    from: '/cost-estimator/#price=100&sessions=6&intake=50&therapy=0&travel=0&off=0&horizon=course',
  }));

test('figures that came with a link are not taken for ours', () =>
  assert.match(taken(`${BARE}&by=clinic`).text, /no quote\. With figures from a link, not ours\.$/));

test('with time looked ahead it has two sums, each with its range', () =>
  assert.match(
    taken('').text,
    /^Drip, “I pay it all”: first course about \$[\d,]+ \(\$[\d,]+ to \$[\d,]+\); 12 months about \$[\d,]+ \(\$[\d,]+ to \$[\d,]+\)\./,
  ));

test('whatever the answers are, the sentence fits a line and its address stays on this site', () =>
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const line = lineToTake(DATA, answers, '2026-11-26');
      assert.equal(tidyText(line.text), line.text);
      assert.equal(addLine([], line)[0]?.from, line.from);
    }),
  ));
