import type { AstroIntegration } from 'astro';

const HOOKS = new Set(['astro:config:done', 'astro:build:done']);

/**
 * Integrations that read the built pages and each write files of their own, as one: when the pages are there, all of them work at the same time.
 * Throws where one wants more than to be told of the settings and of the end of the build.
 */
export function together(parts: readonly AstroIntegration[]): AstroIntegration {
  for (const { name, hooks } of parts)
    for (const hook of Object.keys(hooks))
      if (!HOOKS.has(hook)) throw new Error(`${name} cannot work together with others: it waits for ${hook}`);
  return {
    name: parts.map(({ name }) => name).join(', '),
    hooks: {
      'astro:config:done': async (given) => {
        for (const { name, hooks } of parts)
          await hooks['astro:config:done']?.({ ...given, logger: given.logger.fork(name) });
      },
      'astro:build:done': async (given) => {
        await Promise.all(
          parts.map(async ({ name, hooks }) => {
            await hooks['astro:build:done']?.({ ...given, logger: given.logger.fork(name) });
          }),
        );
      },
    },
  };
}
