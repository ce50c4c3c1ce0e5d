import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intentsOf } from './intent.ts';

for (const [typed, intents] of [
  ['total for six infusions and a booster', ['total']],
  ['how much would a whole year be', ['total']],
  ['ketamine cost calculator', ['total']],
  ['day by day plan', ['plan']],
  ['if i start on december 1', ['plan']],
  ['comparison chart', ['comparison']],
  ['which one is best', ['comparison']],
  ['what does TRD stand for', ['meaning']],
  ['TRD?', []],
  ['is it safe', []],
] as const)
  test(`“${typed}” wants ${intents.join(' and ') || 'a text'}`, () => assert.deepEqual(intentsOf(typed), intents));
