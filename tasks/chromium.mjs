/** Which Chromium the end-to-end tests use. Everything that touches the machine is in machine.mjs. */
import { posix, win32 } from 'node:path';
import { thisMachine } from './machine.mjs';

/**
 * What the decision needs to know and may do.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} isRoot
 * @property {string} osRelease text of /etc/os-release, empty elsewhere
 * @property {() => Promise<string[]>} playwrightBrowsers where Playwright keeps, or would keep, its Chromium
 * @property {(path: string) => Promise<boolean>} starts whether this program is there and runs
 * @property {() => Promise<void>} downloadPlaywrightBrowser gives up quietly when the network says no
 * @property {() => Promise<void>} installDebianChromium
 * @property {() => Promise<void>} installPlaywrightLibraries
 */

/** What to do where no Chromium can be found or installed, in one sentence. */
export const howToGetChromium =
  'No Chromium for the end-to-end tests: install Chromium or Google Chrome, or set CHROMIUM_PATH to the program, then run npm test again.';

/**
 * The ways to come by one, best first. A way that would install something is only walked when those before it led nowhere.
 * @type {readonly ((machine: Machine) => Promise<readonly string[]> | readonly string[])[]}
 */
const ways = [
  ({ env }) => (env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : []), // someone who sets it means it
  (machine) => machine.playwrightBrowsers(),
  usualPlaces,
  async (machine) => {
    await machine.downloadPlaywrightBrowser();
    return machine.playwrightBrowsers();
  },
  async (machine) => {
    if (!machine.isRoot || !isDebian(machine.osRelease)) return [];
    await machine.installDebianChromium();
    return usualPlaces(machine);
  },
  async (machine) => {
    // Ubuntu's "chromium" is a snap, which containers cannot run; the browser downloaded above may only lack libraries.
    if (!machine.isRoot || !isUbuntu(machine.osRelease)) return [];
    await machine.installPlaywrightLibraries();
    return machine.playwrightBrowsers();
  },
];

/**
 * The path of a Chromium that starts. Throws one sentence that says what to install.
 * @param {Machine} [machine]
 * @returns {Promise<string>}
 */
export async function findChromium(machine = thisMachine) {
  for (const way of ways) {
    for (const path of await way(machine)) if (await machine.starts(path)) return path;
  }
  throw new Error(howToGetChromium);
}

/**
 * A Chromium with a window, for what the one without does not do, such as keeping a page for Back. Throws where only the other is there.
 * @param {Machine} [machine]
 * @returns {Promise<string>}
 */
export async function findWholeChromium(machine = thisMachine) {
  const all = [...(await machine.playwrightBrowsers()), ...usualPlaces(machine)];
  for (const path of all.filter((path) => !/headless[-_]shell/.test(path))) if (await machine.starts(path)) return path;
  throw new Error(howToGetChromium);
}

/**
 * Where people's own browsers are on each system.
 * @param {Pick<Machine, 'platform' | 'env'>} machine
 * @returns {string[]}
 */
export function usualPlaces({ platform, env }) {
  if (platform === 'win32') {
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  // The shell is Chromium without a window: the same pages, and a new context in a third of the time.
  const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
  const places = ['/Applications', posix.join(env.HOME ?? '/', 'Applications')];
  return [
    ...onPath,
    ...apps.flatMap((app) => places.map((place) => posix.join(place, `${app}.app`, 'Contents', 'MacOS', app))),
  ];
}

/** @param {string} osRelease */
const isUbuntu = (osRelease) => /^ID(_LIKE)?=.*\bubuntu\b/m.test(osRelease);

/** Debian and all that descends from it, Ubuntu included. @param {string} osRelease */
const isDebian = (osRelease) => /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease);
