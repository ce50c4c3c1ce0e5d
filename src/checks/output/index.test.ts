import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { outputChecks } from './index.ts';

const fileOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const files = readdirSync(import.meta.dirname);

test('every rule has a test beside it', () => {
  const untested = outputChecks
    .map(({ name }) => fileOf(name))
    .filter((name) => !files.includes(`${name}.ts`) || !files.includes(`${name}.test.ts`));
  assert.deepEqual(untested, []);
});

test('every rule is in the list', () => {
  const helpers = ['before-acting', 'built-site', 'dom', 'index', 'numbers', 'remember', 'schema-names'];
  const rules = files.filter((file) => /^[a-z-]+\.ts$/.test(file)).map((file) => file.slice(0, -3));
  assert.deepEqual(
    rules.filter((rule) => !helpers.includes(rule)).sort(),
    outputChecks.map(({ name }) => fileOf(name)).sort(),
  );
});
