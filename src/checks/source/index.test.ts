import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { linesOf } from './fixtures/test-rule.ts';
import { sourceChecks } from './index.ts';

test('the small site of the fixtures breaks no rule', async () => {
  const lines = await Promise.all(sourceChecks.map((check) => linesOf(check)));
  assert.deepEqual(lines.flat(), []);
});

test('every rule has a test beside it', () => {
  const files = readdirSync(import.meta.dirname);
  const fileOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const untested = sourceChecks
    .map(({ name }) => fileOf(name))
    .filter((name) => !files.includes(`${name}.ts`) || !files.includes(`${name}.test.ts`));
  assert.deepEqual(untested, []);
});
