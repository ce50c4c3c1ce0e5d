import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathPlaces } from './path-places.ts';

const METHODS = [
  { id: 'iv', name: 'Infusion', schedule: { claims: ['a/weeks'] } },
  { id: 'im', name: 'Shot', schedule: { claims: ['b/weeks'] } },
];
const STEP = {
  id: 'day',
  title: 'What happens?',
  happens: [{ claims: ['a/one'] }, {}, { claims: ['a/two'], only: ['im'] }],
  hours: [{ claims: ['a/three'], only: ['iv', 'im'] }],
  studies: [{ claims: ['a/four'], only: ['im'] }],
  counted: { point: 'After a day', groups: [{ claims: ['a/five'] }] },
};

test('each statement of the path has its own place, and what is true of other methods alone stands where they differ', () => {
  const found = pathPlaces([STEP], METHODS).filter(({ claims }) => claims.length > 0);
  assert.deepEqual(
    found.map(({ claims, anchor, part }) => [claims[0], anchor, part]),
    [
      ['a/weeks', 'calendar', 'the calendar, Infusion'],
      ['b/weeks', 'differs-im', 'the calendar, Shot'],
      ['a/one', 'day-fact-1', 'What happens?'],
      ['a/two', 'im-day-fact-3', 'What happens?'],
      ['a/three', 'day-hour-1', 'What happens?'],
      ['a/four', 'method=im', 'What happens?'],
      ['a/five', 'point-day', 'After a day'],
    ],
  );
});
