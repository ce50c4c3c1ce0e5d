import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { styleGuide } from './style-guide.ts';

type Route = { readonly pattern: string; readonly entrypoint: string };

/** The routes that the integration adds for a command of Astro. */
function addedFor(command: 'dev' | 'build' | 'preview' | 'sync') {
  const added: Route[] = [];
  const options = { command, injectRoute: (route: Route) => added.push(route) };
  const setup = styleGuide().hooks['astro:config:setup'] as unknown as (given: typeof options) => void;
  setup(options);
  return added;
}

test('the live preview has the style guide, with every page of it', () => {
  const added = addedFor('dev');
  assert.ok(added.some(({ pattern }) => pattern === '/styleguide'));
  const names = (paths: readonly string[]) => paths.map((path) => path.split(/[\\/]/).at(-1)).sort();
  assert.deepEqual(names(added.map(({ entrypoint }) => entrypoint)), names(globSync('src/styleguide/pages/*.astro')));
});

for (const command of ['build', 'preview', 'sync'] as const)
  test(`${command} has none`, () => assert.deepEqual(addedFor(command), []));
