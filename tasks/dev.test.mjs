import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previewCommand } from './dev.mjs';

test('the live preview is Astro’s, from what is installed, with what stood after the two dashes', () =>
  assert.deepEqual(previewCommand(['--port', '5000']).args.slice(-7), [
    'exec',
    '--no',
    '--',
    'astro',
    'dev',
    '--port',
    '5000',
  ]));
