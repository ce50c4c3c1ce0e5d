import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  citedWorks,
  countLabels,
  findClaim,
  findFigure,
  isRecalled,
  standingOf,
  type SourceRecord,
} from './evidence.ts';

const claim = (id: string, certainty: 'low' | 'high' = 'high') => ({ id, text: 'x', certainty }) as const;
const source = (id: string, more: Partial<SourceRecord> = {}): SourceRecord => ({
  id,
  kind: 'rct',
  title: id,
  publisher: 'Journal',
  verified: 'seen',
  claims: [claim('a'), claim('b', 'low')],
  ...more,
});
const sources = new Map(
  [
    source('first', { doi: '10.1/x' }),
    source('first-results', { doi: '10.1/x', verified: 'recalled' }),
    source('law', { kind: 'regulator' }),
  ].map((s) => [s.id, s]),
);

test('works are numbered by first use, and two entries about one work share a number and its marks', () => {
  const works = citedWorks(sources, [
    { claim: 'law/a', anchor: 'c-1' },
    { claim: 'first/a', anchor: 'c-2' },
    { claim: 'first-results/b', anchor: 'c-3' },
    { claim: 'law/b' },
  ]);
  assert.deepEqual(
    works.map(({ number, source: { id }, anchors, recalled }) => [number, id, anchors, recalled]),
    [
      [1, 'law', ['c-1'], false],
      [2, 'first', ['c-2', 'c-3'], true],
    ],
  );
});

test('two findings of one work side by side have one number, so one place to come back to', () => {
  const [work] = citedWorks(sources, [
    { claim: 'first/a', anchor: 'c-1' },
    { claim: 'first-results/b', anchor: 'c-2', after: 'first/a' },
    { claim: 'law/a', anchor: 'c-3', after: 'first-results/b' },
  ]);
  assert.deepEqual(work?.anchors, ['c-1']);
});

test('a block is labelled by what it rests on and by its weakest claim', () => {
  const at = (address: string) => findClaim(sources, address);
  assert.deepEqual(standingOf([at('law/a')]), { label: 'On record', certainty: 'high' });
  assert.deepEqual(standingOf([at('law/a'), at('first/b')]), { label: 'Studies', certainty: 'low' });
});

test('labels are counted by kind of source, in the order of the kinds, and kinds without a source are left out', () =>
  assert.deepEqual(
    countLabels([source('law', { kind: 'regulator', claims: [claim('a')] }), source('one'), source('two')]),
    [
      { kind: 'rct', counts: { high: 2, moderate: 0, low: 2, 'very-low': 0 } },
      { kind: 'regulator', counts: { high: 1, moderate: 0, low: 0, 'very-low': 0 } },
    ],
  ));

test("a claim's own mark wins over its source's", () => {
  const marked = source('s', { verified: 'recalled', claims: [{ ...claim('a'), verified: 'seen' }, claim('b')] });
  const at = (id: string) => findClaim(new Map([['s', marked]]), `s/${id}`);
  assert.deepEqual([isRecalled(at('a')), isRecalled(at('b'))], [false, true]);
});

test('a gap is an error that says what to write', () => {
  assert.throws(() => findClaim(sources, 'nowhere/a'), /no source "nowhere"; add content\/sources\/nowhere.yaml/);
  assert.throws(() => findClaim(sources, 'law/c'), /no claim "c" in content\/sources\/law.yaml; it has a, b/);
  assert.throws(() => findFigure(findClaim(sources, 'law/a'), 'people'), /law\/a has no number "people"/);
});
