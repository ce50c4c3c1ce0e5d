import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsToDial } from './numbers-to-dial.ts';

for (const [name, text, parts] of [
  ['words without a number stay whole', 'Call the clinic.', [{ text: 'Call the clinic.' }]],
  [
    'each number can be dialed',
    'Call or text 988; in danger, 911.',
    [
      { text: 'Call or text ' },
      { text: '988', to: 'tel:988' },
      { text: '; in danger, ' },
      { text: '911', to: 'tel:911' },
      { text: '.' },
    ],
  ],
  ['a price is no number to dial', 'It costs $988, or 1,988.', [{ text: 'It costs $988, or 1,988.' }]],
  ['nor is part of another number', 'Call 1-800-911-2000.', [{ text: 'Call 1-800-911-2000.' }]],
  ['no text has no parts', '', []],
] as const)
  test(name, () => assert.deepEqual(partsToDial(text), parts));
