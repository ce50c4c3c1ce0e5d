import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handout } from './handout.ts';

const crisis = { kind: 'crisis' };
const note = { kind: 'note', text: 'Ask your clinic.' };
const sheet = (...blocks: readonly object[]) => ({
  title: 'What do I ask?',
  shortTitle: 'Questions',
  description: 'One page of questions to print and to take along to a first visit at a clinic of any kind.',
  forWhom: 'For a first visit.',
  order: 10,
  fullPage: '/timeline/',
  lastReviewed: '2026-11-26',
  nextReview: '2027-05-26',
  changes: [{ date: '2026-11-26', what: 'First published.' }],
  review: { status: 'not yet reviewed by a clinician' },
  blocks,
});
const messages = (value: object) => (handout.safeParse(value).error?.issues ?? []).map(({ message }) => message);

test('a sheet with every kind of block fits', () => {
  const blocks = [
    note,
    { kind: 'blanks', labels: ['Date'] },
    { kind: 'checklist', title: 'In the bag', half: true, items: ['Driver: ___'] },
    { kind: 'questions', title: 'Ask', lines: 2, items: ['Who stays?'] },
    { kind: 'table', title: 'Weeks', columns: ['Week', 'Total'], rows: ['1'] },
    { kind: 'steps', title: 'The day', steps: Array.from({ length: 2 }, () => ({ when: 'Noon', text: 'Rest.' })) },
    { kind: 'crisis', clinic: true, signs: ['Call 911'] },
  ];
  assert.deepEqual(messages(sheet(...blocks)), []);
});

for (const [name, value, say] of [
  ['no crisis lines', sheet(note, note), /988 and 911 are on the paper/],
  ['crisis lines twice', sheet(crisis, crisis), /write exactly one/],
  ['a kind that is not there', sheet(note, { kind: 'picture' }, crisis), /choose a kind: checklist/],
  [
    'a list too long for a tired reader',
    sheet({ kind: 'checklist', title: 'Do', items: Array.from({ length: 8 }, () => 'Ask.') }, crisis),
    /at most 7 items/,
  ],
  [
    'a question without room for the answer',
    sheet({ kind: 'questions', title: 'Ask', items: ['Who?'], lines: 0 }, crisis),
    /at least one line/,
  ],
  ['a page that is no address', { ...sheet(note, crisis), fullPage: 'timeline' }, /slash at both ends/],
] as const)
  test(`${name}: the error says what to do`, () => {
    const found = messages(value);
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', say);
  });
