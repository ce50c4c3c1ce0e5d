import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selfAssessment } from './self-assessment.ts';

const criterion = {
  id: '4',
  asks: 'The sources are clear',
  verdict: 'met',
  why: 'Each has a number.',
  see: '/sources/',
};
const instrument = {
  id: 'discern',
  heading: 'DISCERN: can you choose by it?',
  what: 'Sixteen questions.',
  citation: 'Charnock and others, 1999',
  url: 'https://doi.org/10.1136/jech.53.2.105',
};
const withInstrument = (change: object) => ({
  title: 'How does it do?',
  shortTitle: 'Self-assessment',
  description: 'How the site does against published checklists, point by point, by our own reading of its pages.',
  assessed: '2026-11-26',
  shortAnswer: 'Much is met, and what needs people is not.',
  lastReviewed: '2026-11-26',
  nextReview: '2027-05-26',
  changes: [{ date: '2026-11-26', what: 'First published.' }],
  aliases: [],
  method: ['We read the pages.'],
  instruments: [{ ...instrument, ...change }],
});
const withCriterion = (change: object) => withInstrument({ criteria: [{ ...criterion, ...change }] });
const problems = (value: object) => JSON.stringify(selfAssessment.safeParse(value).error?.issues ?? []);

test('criteria of its own, or those of the decision aid, fit', () => {
  assert.equal(problems(withCriterion({})), '[]');
  assert.equal(problems(withInstrument({ criteriaOf: 'decision aid' })), '[]');
});

test('what is not met needs no place to see', () =>
  assert.equal(
    problems(
      withInstrument({ criteria: [{ id: '5', asks: 'Users take part', verdict: 'not met', why: 'None did.' }] }),
    ),
    '[]',
  ));

for (const [name, value, say] of [
  ['met without a place to see it', withCriterion({ see: undefined }), /can be seen somewhere/],
  ['a verdict that is not there', withCriterion({ verdict: 'excellent' }), /choose a verdict: met, partly/],
  ['a number that is a number', withCriterion({ id: 4 }), /expected string/],
  ['an address that is none of ours', withCriterion({ see: 'https://example.org/' }), /slash at both ends/],
  ['a score that nobody gave', withInstrument({ criteria: [criterion], score: 5 }), /unrecognized_keys/],
  ['no criteria at all', withInstrument({}), /has criteria, or criteriaOf/],
] as const)
  test(`${name}: the error says what to do`, () => assert.match(problems(value), say));
