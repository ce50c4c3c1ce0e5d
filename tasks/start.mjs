/** `npm start`: installs, builds the production site and serves it on this machine. */
import { installFromLock } from './install.mjs';
import { npmScript } from './npm.mjs';
import { isTaken } from './ports.mjs';
import { begin, endWithStarter, run, stopAll } from './processes.mjs';

const port = 4321;
const address = `http://localhost:${port}/`;

endWithStarter(0);

try {
  await refuseTakenPort();
  await installFromLock();
  await build();
  await refuseTakenPort(); // the build takes a while
  await serve();
} catch (error) {
  stopAll();
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function refuseTakenPort() {
  if (await isTaken(port))
    throw new Error(`Something else already uses ${address}; stop it, then run npm start again.`);
}

async function build() {
  console.log('Building the site …');
  const { code } = await run(npmScript('build'), { show: true });
  if (code !== 0) throw new Error('The site could not be built; what to mend is above.');
}

/** Serves dist/ until Ctrl+C. */
async function serve() {
  const server = begin(npmScript('preview', ['--port', String(port), '--ignore-lock']), {
    // With an AI agent nearby Astro would detach the server and end at once.
    env: { ASTRO_PREVIEW_BACKGROUND: '0' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((_, reject) => {
    server.once('close', (code) => reject(new Error(`The server ended by itself (code ${code}).`)));
  });
  await Promise.race([answers(), ended]);
  console.log(`\nKetamine in Plain Terms is at ${address}\nCtrl+C stops it.`);
  await ended;
}

/** Waits until the home page is there. */
async function answers() {
  for (let tries = 0; tries < 240; tries += 1) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`No home page came from ${address} within a minute.`);
}
