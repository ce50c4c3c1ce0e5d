/**
 * `npm run bench:load`: asks one server on this machine for a release of the dist/ that is there, as fast as it can, for ten seconds each. It
 * fails when any request does. nginx with the files of deploy/ where it is or can be installed, otherwise a small server of our own; the first line says which.
 */
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { serve } from './host.mjs';
import { CONNECTIONS, figuresOf, mixesFor, SECONDS, tableOf, troubleIn } from './load.mjs';
import { freePort } from './ports.mjs';
import { endWithStarter, projectFolder } from './processes.mjs';
import { releasedSite, startServer } from './servers.mjs';

/**
 * A server that answers, and how to end it.
 * @param {string} root the folder that nginx serves
 * @returns {Promise<{ name: string, origin: string, end: () => Promise<void> | void }>}
 */
async function start(root) {
  try {
    const port = await freePort();
    const { end } = await startServer('nginx', port, root);
    return { name: 'nginx, with deploy/nginx.conf', origin: `http://127.0.0.1:${port}`, end };
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    const { origin, close } = await serve(join(projectFolder, 'dist'));
    return { name: 'the small server of the benchmarks, which no host runs', origin, end: close };
  }
}

endWithStarter(130);
const files = globSync('**/*', { cwd: join(projectFolder, 'dist') }).map((file) => file.replaceAll('\\', '/'));
const mixes = mixesFor(files);
const released = await releasedSite();
process.once('exit', released.remove);
const { name, origin, end } = await start(released.root);
/** @type {(readonly [string, import('./load.mjs').Figures])[]} */
const rows = [];
try {
  console.log(`${name}; ${availableParallelism()} cores for the server and the asking together`);
  console.log(`${CONNECTIONS} connections, ${SECONDS} seconds each, gzip asked for\n`);
  for (const mix of mixes) {
    const result = await autocannon({
      url: origin,
      connections: CONNECTIONS,
      duration: SECONDS,
      requests: mix.paths.map((path) => ({ path, headers: { 'accept-encoding': 'gzip' } })),
    });
    rows.push([mix.name, figuresOf(result)]);
  }
} finally {
  await end();
}
console.log(tableOf(rows));
for (const [mix, figures] of rows) {
  const trouble = troubleIn(figures);
  if (!trouble) continue;
  console.error(`${mix}: ${trouble}`);
  process.exitCode = 1;
}
