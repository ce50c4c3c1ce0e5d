import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { linesOf } from './fixtures/test-rule.ts';
import { sourceChecks } from './index.ts';
import { VOCABULARY } from './vocabulary.ts';

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

test('every rule is in the list', () => {
  const helpers = [
    ...[
      'claim-list',
      'claim-uses',
      'claims',
      'collections',
      'content',
      'fresh-list',
      'index',
      'nearest',
      'prose',
      'reviewed',
      'schema-issues',
      'site-map',
    ],
    ...['vocabulary', 'words-read', 'written-references', 'yaml-text'],
  ];
  const rules = readdirSync(import.meta.dirname)
    .filter((file) => /^[a-z-]+\.ts$/.test(file))
    .map((file) => file.slice(0, -3));
  const listed = sourceChecks.map(({ name }) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  assert.deepEqual(rules.filter((rule) => !helpers.includes(rule)).sort(), listed.sort());
});

test('each word that the checks allow is a component that pages have, and is shown to authors', () => {
  const words = readFileSync('src/components/prose/index.ts', 'utf8');
  const imported = [...words.matchAll(/^import (\w+) from/gm)].map(([, name]) => name);
  assert.deepEqual(imported.sort(), Object.keys(VOCABULARY).sort());
  const shown = readFileSync('CONTRIBUTING.md', 'utf8');
  assert.deepEqual(
    Object.keys(VOCABULARY).filter((word) => !shown.includes(`<${word}`)),
    [],
  );
});
