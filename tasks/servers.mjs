/** nginx and Caddy from the system, for the tests of how the site is served; installed where they are missing and the system can. */
import { spawnSync } from 'node:child_process';

const PACKAGES = { nginx: 'nginx-light', caddy: 'caddy' };

/** @param {string} name */
const isThere = (name) => spawnSync(name, [name === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' }).status === 0;

/**
 * Makes sure that a server can be started. Throws with what to do where it cannot: nothing about serving was tested then.
 * @param {'nginx' | 'caddy'} name
 */
export function findServer(name) {
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
