import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PATH } from '../../domain/schedule/fixtures.ts';
import { firstState, isDeliberate, nextState, type PathEvent, type PathState } from './state.ts';

const after = (...events: PathEvent[]): PathState =>
  events.reduce((state, event) => nextState(PATH, state, event), firstState(PATH));
const start = { kind: 'set-first', first: '2027-01-05' } as const;
const move = { kind: 'moved', session: 3, to: '2027-01-14' } as const;

test('a session moves once there are dates, and not before', () => {
  assert.deepEqual(after(move).plan.moved, []);
  assert.deepEqual(after(start, move).plan.moved, [0, 0, 2]);
});

test('another first date keeps what was moved; no first date forgets it', () => {
  assert.deepEqual(after(start, move, { kind: 'set-first', first: '2027-02-02' }).plan.moved, [0, 0, 2]);
  assert.deepEqual(after(start, move, { kind: 'set-first', first: '' }).plan.moved, []);
});

test('the usual course takes the place of a plan from a link, and Back brings the plan again', () => {
  const plan = { ...firstState(PATH).plan, first: '2027-01-05', by: 'clinic', done: ['eve'] } as const;
  const back = nextState(PATH, { plan, rejected: false }, { kind: 'took-usual' }).plan;
  assert.deepEqual([back.first, back.by, back.done], ['', undefined, ['eve']]);
  assert.equal(isDeliberate({ kind: 'took-usual' }), true);
});

test('another method or pace forgets what was moved, and keeps the ticks', () => {
  const tick = { kind: 'ticked', id: 'eve' } as const;
  for (const event of [
    { kind: 'chose-method', method: 'spray' },
    { kind: 'chose-pace', pace: 'faster' },
  ] as const) {
    const { plan } = after(start, move, tick, event);
    assert.deepEqual([plan.moved, plan.done, plan.first], [[], ['eve'], '2027-01-05']);
  }
});

test('a second tick takes the first away, and so does a second turn of a day', () => {
  assert.deepEqual(after({ kind: 'ticked', id: 's1' }, { kind: 'ticked', id: 's1' }).plan.done, []);
  assert.deepEqual(after({ kind: 'turned-day', day: 'mon' }, { kind: 'turned-day', day: 'mon' }).plan.days, []);
});

test('a broken address is spoken of until the reader changes something', () => {
  const came: PathEvent = { kind: 'came-to', plan: firstState(PATH).plan, rejected: true };
  assert.equal(after(came).rejected, true);
  assert.equal(after(came, start).rejected, false);
});

test('starting over leaves nothing', () =>
  assert.deepEqual(after(start, move, { kind: 'started-over' }), firstState(PATH)));

test('Back undoes the choice of a method and a fresh start, not a tick', () => {
  assert.ok(isDeliberate({ kind: 'chose-method', method: 'spray' }) && isDeliberate({ kind: 'started-over' }));
  assert.ok(!isDeliberate(start) && !isDeliberate({ kind: 'ticked', id: 's1' }));
});
