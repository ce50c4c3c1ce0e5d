import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesByDay } from './changes-by-day.ts';

test('the newest day comes first, and a day keeps the order of the pages', () => {
  const first = { date: '2026-11-23', what: 'First published.' };
  const pages = [
    { url: '/safety/', title: 'Is it safe?', changes: [{ date: '2026-12-01', what: 'A risk was missing.' }, first] },
    { url: '/cost/', title: 'What does it cost?', changes: [first] },
  ];
  assert.deepEqual(changesByDay(pages), [
    { date: '2026-12-01', changes: [{ url: '/safety/', title: 'Is it safe?', what: 'A risk was missing.' }] },
    {
      date: '2026-11-23',
      changes: [
        { url: '/safety/', title: 'Is it safe?', what: 'First published.' },
        { url: '/cost/', title: 'What does it cost?', what: 'First published.' },
      ],
    },
  ]);
});

test('without changes there are no days', () => assert.deepEqual(changesByDay([]), []));
