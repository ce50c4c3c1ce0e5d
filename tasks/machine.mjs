/** What looking for a Chromium touches on this machine: its disk, its programs, its package manager. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npm } from './npm.mjs';
import { run } from './processes.mjs';

/** @type {import('./chromium.mjs').Machine} */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
  playwrightBrowsers,
  starts,

  async downloadPlaywrightBrowser() {
    console.log('Chromium: none on this machine; trying Playwright’s download (5 minutes at most) …');
    await run(npm(['exec', '--no', '--', 'playwright', 'install', 'chromium']), { limitSeconds: 300 });
  },

  async installDebianChromium() {
    console.log('Chromium: installing the system’s package with apt-get …');
    await aptGet(['update']);
    // Pages need letters: without a font every width a test measures is wrong.
    const install = ['install', '--yes', '--no-install-recommends', 'fonts-liberation'];
    // Older systems have no package for the browser without a window.
    if (!(await aptGet([...install, 'chromium-headless-shell', 'chromium']))) await aptGet([...install, 'chromium']);
  },

  async installPlaywrightLibraries() {
    console.log('Chromium: installing the libraries that Playwright’s browser needs …');
    await run(npm(['exec', '--no', '--', 'playwright', 'install-deps', 'chromium']), { limitSeconds: 300 });
  },
};

/** Whether apt-get did it. @param {readonly string[]} args */
const aptGet = async (args) =>
  (await run({ command: 'apt-get', args }, { env: { DEBIAN_FRONTEND: 'noninteractive' }, limitSeconds: 300 })).code ===
  0;

/** Playwright names only its full browser; the headless shell of the same revision sits in the folder beside it, and is quicker. */
async function playwrightBrowsers() {
  const { chromium } = await import('@playwright/test'); // here, not above: nothing is installed when this file is read
  const full = chromium.executablePath();
  if (!full) return []; // Playwright has none for this system
  const revisionFolder = dirname(dirname(full));
  const shellFolder = revisionFolder.replace(/chromium-(\d+)/, 'chromium_headless_shell-$1');
  return [...(shellFolder !== revisionFolder && existsSync(shellFolder) ? headlessShells(shellFolder) : []), full];
}

/** @param {string} folder */
const headlessShells = (folder) =>
  readdirSync(folder).flatMap((inner) => [
    join(folder, inner, 'chrome-headless-shell'),
    join(folder, inner, 'chrome-headless-shell.exe'),
  ]);

/** A browser may be there and still lack libraries, or be a stub that tells people to install a snap. @param {string} path */
async function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // --version opens a window there
  return (await run({ command: path, args: ['--version'] }, { limitSeconds: 30 })).code === 0;
}
