import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fieldOf, hashOf, holdsState, oneOf, readHash, someOf } from './state-in-hash.ts';

const months = fieldOf((text) => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 24, Number);
const fields = { way: oneOf(['drip', 'spray']), months, days: someOf(['mon', 'wed', 'fri']) };
const defaults = { way: 'drip', months: 12, days: [] } as const;
const read = (hash: string) => readHash(fields, { ...defaults, days: [] }, hash);

test('no hash is the defaults', () => assert.deepEqual(read(''), { state: { ...defaults, days: [] }, rejected: [] }));

test('what stands behind the # is read', () =>
  assert.deepEqual(read('#way=spray&months=6&days=mon.fri'), {
    state: { way: 'spray', months: 6, days: ['mon', 'fri'] },
    rejected: [],
  }));

for (const [what, hash, rejected] of [
  ['a word that is none of them', '#way=boat', ['way']],
  ['a number out of range', '#months=99', ['months']],
  ['a number that is none', '#months=1e3', ['months']],
  ['a negative number', '#months=-3', ['months']],
  ['a day twice', '#days=mon.mon', ['days']],
  ['a name that no field has', '#colour=red', ['colour']],
  ['the name of something every object has', '#constructor=x&__proto__=y', ['constructor', '__proto__']],
  ['markup', '#way=<img src=x onerror=alert(1)>', ['way']],
  ['a hash without end', `#${'a=b&'.repeat(2000)}`, ['#']],
] as const)
  test(`${what} falls back, and is named`, () => {
    const result = read(hash);
    assert.deepEqual(result.state, { ...defaults, days: [] });
    assert.deepEqual(result.rejected, rejected);
  });

test('a good value beside a bad one counts', () => {
  const { state, rejected } = read('#months=6&way=boat');
  assert.equal(state.months, 6);
  assert.deepEqual(rejected, ['way']);
});

for (const [hash, is] of [
  ['', true],
  ['#', true],
  ['#by=home', true],
  ['#s12', false],
  ['#about', false],
] as const)
  test(`"${hash}" ${is ? 'is' : 'is not'} a state`, () => assert.equal(holdsState(hash), is));

test('the defaults need no hash', () => assert.equal(hashOf(defaults, defaults), ''));

test('every state comes back from its own hash', () =>
  fc.assert(
    fc.property(
      fc
        .record({
          way: fc.constantFrom('drip' as const, 'spray' as const),
          months: fc.integer({ min: 1, max: 24 }),
          days: fc.subarray(['mon', 'wed', 'fri'] as const),
        })
        .map((state) => ({ ...state })),
      (state) => {
        const result = read(hashOf({ ...defaults, days: [] }, state));
        assert.deepEqual(result, { state, rejected: [] });
      },
    ),
  ));

test('no text at all breaks the reading', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { state } = read(`#${text}`);
      assert.ok(['drip', 'spray'].includes(state.way) && state.months >= 1 && state.months <= 24);
    }),
  ));
