import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { issueLine } from '../checks/report.ts';
import { dayToShow } from '../domain/dates/iso-date.ts';
import { contentPath, mistakesIn } from './mistakes-in.ts';

/**
 * Shows a writer's mistake over the page that is open, with file, line and what to do, until it is mended. Astro alone writes to the
 * terminal and goes on showing the page as it last was.
 */
export const liveMistakes = (): AstroIntegration => {
  let root = '';
  return {
    name: 'live-mistakes',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, logger }) => {
        const open = new Map<string, string>();
        const show = () => {
          const message = [...open.values()].join('\n');
          const [title, name] = ['A mistake in the content', 'It goes away once it is mended'];
          if (message) server.ws.send({ type: 'error', err: { name, title, message, stack: '' } });
        };
        const look = async (file: string) => {
          const path = contentPath(file, root);
          if (path === undefined) return;
          const text = await readFile(file, 'utf8').catch(() => undefined);
          const mistakes = text === undefined ? [] : mistakesIn(path, text, dayToShow(undefined, Date.now()));
          const before = open.get(path);
          const now = mistakes.map(issueLine).join('\n');
          if (now === (before ?? '')) return;
          if (now) open.set(path, now);
          else open.delete(path);
          if (now) logger.error(now);
          else logger.info(`${path} is mended`);
          if (open.size > 0) show();
          else server.ws.send({ type: 'full-reload' });
        };
        for (const event of ['add', 'change', 'unlink'] as const)
          server.watcher.on(event, (file: string) => void look(file));
        // A page that loads anew, perhaps because of the same save, has lost what was shown over it.
        server.ws.on('connection', show);
      },
    },
  };
};
