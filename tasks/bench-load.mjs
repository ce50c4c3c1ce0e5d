/**
 * `npm run bench:load`: asks one server on this machine for the dist/ that is there, as fast as it can, for ten seconds each. It fails when
 * any request does. nginx with the files of deploy/ where it is or can be installed, otherwise Astro's preview; the first line says which.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { CONNECTIONS, figuresOf, mixesFor, SECONDS, tableOf, troubleIn } from './load.mjs';
import { npmScript } from './npm.mjs';
import { freePort } from './ports.mjs';
import { begin, endWithStarter, projectFolder, stop } from './processes.mjs';
import { findServer } from './servers.mjs';

/**
 * A server that runs, and how to end it.
 * @typedef {{ name: string, origin: string, end: () => Promise<void> }} Served
 */

/** nginx with our own files. @param {number} port @returns {Served} */
function startNginx(port) {
  findServer('nginx');
  const folder = mkdtempSync(join(tmpdir(), 'plain-terms-load-'));
  cpSync(join(projectFolder, 'deploy', 'nginx.conf'), join(folder, 'nginx.conf'));
  const { status, stderr } = spawnSync(process.execPath, ['src/build/host-files.ts'], {
    cwd: projectFolder,
    env: { ...process.env, PORT: `127.0.0.1:${port}`, INTO: join(folder, 'generated') },
  });
  if (status !== 0) throw new Error(String(stderr));
  const server = spawn(
    'nginx',
    ['-p', `${folder}/`, '-c', 'nginx.conf', '-g', `daemon off; pid ${folder}/nginx.pid;`],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const ended = once(server, 'close');
  const end = async () => {
    server.kill();
    await ended; // it removes a file of its own first
    rmSync(folder, { recursive: true, force: true });
  };
  return { name: 'nginx, with deploy/nginx.conf', origin: `http://127.0.0.1:${port}`, end };
}

/** Astro's preview, which no host runs. @param {number} port @returns {Served} */
function startPreview(port) {
  const server = begin(npmScript('preview', ['--host', '127.0.0.1', '--port', String(port), '--ignore-lock']), {
    env: { ASTRO_PREVIEW_BACKGROUND: '0' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return {
    name: 'Astro’s preview, which no host runs',
    origin: `http://127.0.0.1:${port}`,
    end: () => Promise.resolve(stop(server)),
  };
}

/** @param {number} port */
function start(port) {
  try {
    return startNginx(port);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return startPreview(port);
  }
}

/** @param {string} address */
async function answers(address) {
  for (let tries = 0; tries < 240; tries += 1) {
    if ((await fetch(address).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`No page came from ${address} within a minute.`);
}

endWithStarter(130);
const files = globSync('**/*', { cwd: join(projectFolder, 'dist') }).map((file) => file.replaceAll('\\', '/'));
const mixes = mixesFor(files);
const { name, origin, end } = start(await freePort());
/** @type {(readonly [string, import('./load.mjs').Figures])[]} */
const rows = [];
try {
  await answers(`${origin}/`);
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
