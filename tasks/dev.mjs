/** `npm run dev`: installs what the lock file says when something is missing, then starts the live preview. */
import { pathToFileURL } from 'node:url';
import { installFromLock } from './install.mjs';
import { npm } from './npm.mjs';
import { begin, endWithStarter, stopAll } from './processes.mjs';

/**
 * The command of the live preview: Astro on the Node that npm puts first on PATH, whatever Node started us.
 * @param {readonly string[]} args what stood after `npm run dev --`, such as `--port 5000`
 */
export const previewCommand = (args) => npm(['exec', '--no', '--', 'astro', 'dev', ...args]);

/** Runs the live preview until it ends or Ctrl+C; the exit code is its own. */
async function dev() {
  await installFromLock();
  const preview = begin(previewCommand(process.argv.slice(2)), {
    // With an AI agent nearby Astro would detach the preview and end at once.
    env: { ASTRO_DEV_BACKGROUND: '0' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  preview.once('close', (code) => process.exit(code ?? 1));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  endWithStarter(0);
  try {
    await dev();
  } catch (error) {
    stopAll();
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
