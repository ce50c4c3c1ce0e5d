import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AstroIntegration } from 'astro';
import { together } from './together.ts';

type Given = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:done']>>[0];

/** What Astro hands to a hook, as far as the integrations here look at it. */
const given = (said: string[]) =>
  ({
    logger: { fork: (name: string) => ({ info: (line: string) => said.push(`${name}: ${line}`) }) },
  }) as unknown as Given;

test('each part works while the others wait, and speaks under its own name', async () => {
  const said: string[] = [];
  let secondIsDone = () => {};
  const second = new Promise<void>((resolve) => (secondIsDone = resolve));
  const parts: AstroIntegration[] = [
    {
      name: 'first',
      hooks: {
        'astro:build:done': async ({ logger }) => {
          await second;
          logger.info('done');
        },
      },
    },
    {
      name: 'second',
      hooks: {
        'astro:build:done': ({ logger }) => {
          logger.info('done');
          secondIsDone();
        },
      },
    },
  ];
  await together(parts).hooks['astro:build:done']?.(given(said));
  assert.deepEqual(said, ['second: done', 'first: done']);
});

test('what a part throws is thrown', async () => {
  const part: AstroIntegration = {
    name: 'broken',
    hooks: { 'astro:build:done': () => Promise.reject(new Error('no room on the disk')) },
  };
  await assert.rejects(async () => together([part]).hooks['astro:build:done']?.(given([])), /no room on the disk/);
});

test('a part that waits for anything else is refused by name', () => {
  const part: AstroIntegration = { name: 'sitemap', hooks: { 'astro:routes:resolved': () => {} } };
  assert.throws(() => together([part]), /sitemap cannot work together with others: it waits for astro:routes:resolved/);
});
