import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HELLO, originToAnswer } from './height.ts';

const hello = { data: HELLO, origin: 'https://clinic.example', fromParent: true };

for (const [name, message, answered] of [
  ['a hello from the page around it', hello, 'https://clinic.example'],
  ['a hello from another window', { ...hello, fromParent: false }, undefined],
  ['another message', { ...hello, data: 'something' }, undefined],
  ['an object that looks like one', { ...hello, data: { toString: () => HELLO } }, undefined],
  ['a page without an origin, such as a file', { ...hello, origin: 'null' }, undefined],
] as const)
  test(`${name} is ${answered ? 'answered where it came from' : 'not answered'}`, () =>
    assert.equal(originToAnswer(message), answered));
