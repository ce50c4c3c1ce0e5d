import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anySheet, assertValid, TWENTY } from './fixtures/lines.ts';
import { MOST_LINES } from './sheet.ts';
import { sheetIn, textOf } from './stored.ts';

const LINE = { kind: 'question', text: 'Is it safe?', from: '/faq/#safe' } as const;
const kept = (version: unknown, lines: unknown) => JSON.stringify({ version, lines });

test('what was kept is read again', () => {
  assert.deepEqual(sheetIn(textOf(TWENTY)), { sheet: TWENTY });
  fc.assert(fc.property(anySheet, (sheet) => assert.deepEqual(sheetIn(textOf(sheet)).sheet, sheet)));
});

test('nothing kept is an empty sheet, and no trouble', () => assert.deepEqual(sheetIn(null), { sheet: [] }));

for (const [what, text, lines, trouble] of [
  ['an empty text', '', 0, 'broken'],
  ['half a text', textOf([LINE]).slice(0, -5), 0, 'broken'],
  ['another shape', '{"version":1}', 0, 'broken'],
  ['a version that is no number', kept('1', [LINE]), 0, 'broken'],
  ['a line without words', kept(1, [LINE, { ...LINE, text: ' ' }]), 1, 'in part'],
  ['a line of no kind that we know', kept(1, [LINE, { ...LINE, kind: 'dose' }]), 1, 'in part'],
  [
    'more lines than a sheet has',
    kept(
      1,
      Array.from({ length: 50 }, (_, n) => ({ ...LINE, text: `${n}?` })),
    ),
    MOST_LINES,
    'in part',
  ],
  ['a newer version', kept(2, [{ ...LINE, answer: 'Yes' }]), 1, 'newer'],
  ['a text beyond all measure', kept(1, [LINE]) + ' '.repeat(100_000), 0, 'too large'],
] as const)
  test(`${what} is "${trouble}", and ${lines} lines are read`, () => {
    const read = sheetIn(text);
    assert.equal(read.trouble, trouble);
    assert.equal(read.sheet.length, lines);
  });

test('a line that is there twice counts once, and nothing is amiss', () =>
  assert.deepEqual(sheetIn(kept(1, [LINE, LINE])), { sheet: [LINE] }));

test('a foreign address costs a line its link, not its words', () =>
  assert.deepEqual(sheetIn(kept(1, [{ ...LINE, from: 'https://evil.example/' }])).sheet, [{ ...LINE, from: '' }]));

const hostile = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record({ version: fc.oneof(fc.integer(), fc.anything()), lines: fc.anything() })
    .map((value) => JSON.stringify(value)),
  fc
    .array(
      fc.record({
        kind: fc.oneof(fc.constant('own'), fc.string()),
        text: fc.string({ unit: 'binary' }),
        from: fc.string(),
      }),
    )
    .map((lines) => kept(1, lines)),
);
test('a thousand texts of any kind never throw and always give a sheet', () =>
  fc.assert(
    fc.property(hostile, (text) => assertValid(sheetIn(text).sheet)),
    { numRuns: 1000 },
  ));
