import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const guide = globSync('src/styleguide/**/*.astro').map((file) => readFileSync(file, 'utf8'));

/** The components that the guide imports and draws, by their path from src/. */
const shown = new Set(
  guide.flatMap((text) =>
    [...text.matchAll(/^import (\w+)?,? ?(?:\{ ([\w, ]+) \})? from '~\/((?:components|islands)\/[^']+)';$/gm)].flatMap(
      ([, one, several = '', path = '']) =>
        [one, ...several.split(', ')].some((name) => name && new RegExp(`<${name}\\b|\\b${name}\\(`).test(text))
          ? [path]
          : [],
    ),
  ),
);

for (const [what, pattern] of [
  ['component', 'src/components/**/*.astro'],
  ['island', 'src/islands/*/view.tsx'],
] as const)
  test(`the style guide shows every ${what}`, () => {
    const files = globSync(pattern).map((file) => file.replaceAll('\\', '/').replace('src/', ''));
    assert.ok(files.length > 0);
    assert.deepEqual(
      files.filter((file) => !shown.has(file)),
      [],
      'import it in a group of src/styleguide/ and draw it there in each of its states',
    );
  });
