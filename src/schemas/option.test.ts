import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MATTERS } from '../domain/options/matters.ts';
import { option } from './option.ts';

const sourced = { text: 'One trial found it.', claims: ['alpha-2019/day-one'] };
const practice = { text: 'Clinics commonly do it.', claims: [] };
const cellsWith = (cell: object) => Object.fromEntries(MATTERS.map((matter) => [matter, cell]));
const valid = {
  kind: 'ketamine',
  order: 10,
  cells: cellsWith({ facts: ['setting'] }),
  sortBy: {
    home: { is: 'no', ...practice },
    driving: { is: 'partly', ...practice },
    followed: { months: null, ...sourced },
  },
};
const problems = (change: object) =>
  option.safeParse({ ...valid, ...change }).error?.issues.map(({ message }) => message);

for (const [name, cell] of [
  ['facts of the method alone', { facts: ['setting'] }],
  ['words with a source', sourced],
  ['words that own up to resting on practice', practice],
  ['facts and words', { facts: ['goingHome', 'sessionLength'], ...sourced }],
] as const)
  test(`a cell may be ${name}`, () => assert.equal(problems({ cells: cellsWith(cell) }), undefined));

test('words without a source have to say that they rest on practice', () =>
  assert.match(
    problems({ cells: cellsWith({ text: 'It is the usual way.', claims: [] }) })?.[0] ?? '',
    /its words have to say so/,
  ));

test('an empty cell, or words without a list of claims, is a mistake', () => {
  assert.match(problems({ cells: cellsWith({}) })?.[0] ?? '', /write facts, or text with claims/);
  assert.match(problems({ cells: cellsWith({ text: 'Words.' }) })?.[0] ?? '', /text and claims belong together/);
});

test('a score has no place', () => assert.match(problems({ score: 4 })?.[0] ?? '', /Unrecognized key/));

test('an option that is no way of having ketamine brings its own name and points', () =>
  assert.ok((problems({ kind: 'other' })?.length ?? 0) >= 5));
