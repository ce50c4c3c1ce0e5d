import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dangerIn } from './danger.ts';

for (const [query, danger] of [
  ['i want to die', 'suicide'],
  ['I don’t want to be here anymore', 'suicide'],
  ["don't wanna wake up", 'suicide'],
  ['kill myself', 'suicide'],
  ['how much ketamine to die', 'suicide'],
  ['suicide hotline', 'suicide'],
  ['suicidal ideation trial', 'suicide'],
  ['self-harm after infusion', 'suicide'],
  ['Everyone is better off without me', 'suicide'],
  ["can't wake him up", 'body'],
  ['he is not breathing right', 'body'],
  ['took it twice by mistake', 'body'],
  ['ketamine overdose', 'body'],
  ['dying to know if it works', undefined],
  ['does ketamine kill brain cells', undefined],
  ['painkiller', undefined],
  ['die hard', undefined],
  ['wake up groggy', undefined],
  ['breathing exercises before a session', undefined],
  ['', undefined],
] as const)
  test(`“${query}” ${danger ? `needs help for ${danger}` : 'is an ordinary question'}`, () =>
    assert.equal(dangerIn(query), danger));
