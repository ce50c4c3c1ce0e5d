/** nginx and Caddy from the system, with the files of deploy/, for trying how the site is served; installed where they are missing and the system can. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './processes.mjs';
import { release } from './release.mjs';

const PACKAGES = { nginx: 'nginx-light', caddy: 'caddy' };

/** @param {string} name */
const isThere = (name) => spawnSync(name, [name === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' }).status === 0;

/**
 * Makes sure that a server can be started. Throws with what to do where it cannot.
 * @param {'nginx' | 'caddy'} name
 */
function findServer(name) {
  process.env.PATH = `${process.env.PATH}:/usr/sbin`;
  if (isThere(name)) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  const install = [...asRoot, 'apt-get', 'install', '--yes', '--no-install-recommends', PACKAGES[name]];
  for (const [command = '', ...args] of [[...asRoot, 'apt-get', 'update'], install])
    spawnSync(command, args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (!isThere(name))
    throw new Error(
      `${name} is not installed, and could not be; install it, for example with "${install.join(' ')}" or "brew install ${name}"`,
    );
}

/**
 * A release of the dist/ that is there, in a folder of its own that every user of this machine may read: nginx gives up its rights.
 * @returns {Promise<{ root: string, remove: () => void }>} the folder to serve, and how to take all of it away
 */
export async function releasedSite() {
  const folder = mkdtempSync(join(tmpdir(), 'plain-terms-released-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  chmodSync(folder, 0o755);
  await release(join(projectFolder, 'dist'), folder, Date.now());
  return { root: join(folder, 'current'), remove };
}

/** How long a server may take until it answers. */
const START_MS = 20_000;

/**
 * Starts a server on this machine with the files of deploy/. Throws where it cannot be found or does not answer.
 * @param {'nginx' | 'caddy'} name
 * @param {number} port
 * @param {string} [root] the folder that it serves; the dist/ that is there, if nothing is said
 * @returns {Promise<{ end: () => Promise<void> }>}
 */
export async function startServer(name, port, root = join(projectFolder, 'dist')) {
  findServer(name);
  const folder = mkdtempSync(join(tmpdir(), 'plain-terms-'));
  const config = { nginx: 'nginx.conf', caddy: 'Caddyfile' }[name];
  cpSync(join(projectFolder, 'deploy', config), join(folder, config));
  const { status, stderr } = spawnSync(process.execPath, ['src/build/host-files.ts'], {
    cwd: projectFolder,
    env: { ...process.env, PORT: `127.0.0.1:${port}`, DIST: root, INTO: join(folder, 'generated') },
  });
  if (status !== 0) throw new Error(String(stderr));
  const args = {
    nginx: ['-p', `${folder}/`, '-c', config, '-g', 'daemon off;'],
    caddy: ['run', '--config', join(folder, config), '--adapter', 'caddyfile'],
  }[name];
  const server = spawn(name, args, {
    cwd: folder,
    env: {
      ...process.env,
      HOME: folder,
      PLAIN_TERMS_ADDRESS: `http://127.0.0.1:${port}`,
      PLAIN_TERMS_ROOT: root,
    },
    // Caddy writes each request there; nginx only what is wrong.
    stdio: ['ignore', 'ignore', name === 'nginx' ? 'inherit' : 'ignore'],
  });
  const ended = once(server, 'close');
  const end = async () => {
    server.kill();
    await ended; // it removes a file of its own first
    rmSync(folder, { recursive: true, force: true });
  };
  for (const late = Date.now() + START_MS; Date.now() < late;) {
    if ((await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined))?.ok) return { end };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await end();
  throw new Error(`${name} did not answer within ${START_MS / 1000} seconds`);
}
