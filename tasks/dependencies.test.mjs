import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const { dependencies = {}, devDependencies = {} } = JSON.parse(read('package.json'));
const installed = Object.keys({ ...dependencies, ...devDependencies });
/** The names in the first column of the tables. */
const explained = [...read('docs/dependencies.md').matchAll(/^\| ([^|]+) \|/gm)]
  .flatMap(([, cell]) =>
    cell
      .replaceAll('`', '')
      .replace(/\(.*?\)/g, '')
      .split(', '),
  )
  .map((name) => name.trim())
  .filter((name) => name !== 'dependency' && !/^-+$/.test(name));

test('docs/dependencies.md says of each dependency what it is for', () =>
  assert.deepEqual(
    installed.filter((name) => !explained.includes(name)),
    [],
  ));

test('and of nothing that is not installed', () =>
  assert.deepEqual(
    explained.filter((name) => !installed.includes(name)),
    [],
  ));
