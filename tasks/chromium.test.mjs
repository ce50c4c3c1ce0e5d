import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findChromium, findWholeChromium, howToGetChromium, usualPlaces } from './chromium.mjs';

const own = '/cache/chromium-1/chrome';
const shell = '/cache/chromium_headless_shell-1/shell';
const debian = 'PRETTY_NAME="Debian 12"\nID=debian\n';
const ubuntu = 'ID=ubuntu\nID_LIKE=debian\n';

/**
 * A machine made of lists: what is there now, and what each way of installing would add.
 * @param {{ there?: string[], download?: string[], apt?: string[], libraries?: string[], env?: Record<string, string>, isRoot?: boolean, osRelease?: string }} facts
 */
function machineWith({
  there = [],
  download = [],
  apt = [],
  libraries = [],
  env = {},
  isRoot = false,
  osRelease = '',
}) {
  const starting = new Set(there);
  /** @type {string[]} */
  const done = [];
  const adds = (/** @type {string} */ what, /** @type {string[]} */ paths) => async () => {
    done.push(what);
    for (const path of paths) starting.add(path);
  };
  /** @type {import('./chromium.mjs').Machine} */
  const machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    isRoot,
    osRelease,
    playwrightBrowsers: async () => [own, shell],
    starts: async (path) => starting.has(path),
    downloadPlaywrightBrowser: adds('download', download),
    installDebianChromium: adds('apt-get', apt),
    installPlaywrightLibraries: adds('libraries', libraries),
  };
  return { machine, done };
}

/** @type {[string, Parameters<typeof machineWith>[0], string | null, string[]][]} */
const cases = [
  ['Playwright’s own comes before the machine’s', { there: ['/usr/bin/chromium', own] }, own, []],
  ['Playwright’s headless shell will do', { there: [shell, '/usr/bin/chromium'] }, shell, []],
  ['a path someone set comes first', { there: ['/opt/c', own], env: { CHROMIUM_PATH: '/opt/c' } }, '/opt/c', []],
  [
    'a path someone set that does not start is passed over',
    { there: [own], env: { CHROMIUM_PATH: '/opt/c' } },
    own,
    [],
  ],
  ['one on the machine needs no download', { there: ['/usr/bin/google-chrome'] }, '/usr/bin/google-chrome', []],
  [
    'one without a window comes before the others',
    { there: ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'] },
    '/usr/bin/chromium-headless-shell',
    [],
  ],
  ['chromium comes before chrome', { there: ['/usr/bin/google-chrome', '/usr/bin/chromium'] }, '/usr/bin/chromium', []],
  ['with none, Playwright’s is downloaded', { download: [own] }, own, ['download']],
  [
    'root on Debian gets Debian’s when the download fails',
    { apt: ['/usr/bin/chromium'], isRoot: true, osRelease: debian },
    '/usr/bin/chromium',
    ['download', 'apt-get'],
  ],
  [
    'root on Ubuntu, where apt has only a snap, gets the libraries of the download',
    { libraries: [own], isRoot: true, osRelease: ubuntu },
    own,
    ['download', 'apt-get', 'libraries'],
  ],
  [
    'without root nothing is installed with apt-get',
    { apt: ['/usr/bin/chromium'], osRelease: debian },
    null,
    ['download'],
  ],
  [
    'root elsewhere does not call apt-get',
    { apt: ['/usr/bin/chromium'], isRoot: true, osRelease: 'ID=fedora\n' },
    null,
    ['download'],
  ],
];

for (const [name, facts, expected, installs] of cases) {
  test(name, async () => {
    const { machine, done } = machineWith(facts);
    if (expected) assert.equal(await findChromium(machine), expected);
    else await assert.rejects(findChromium(machine), { message: howToGetChromium });
    assert.deepEqual(done, installs);
  });
}

test('a browser with a window is found beside one without', async () => {
  const { machine } = machineWith({ there: [shell, '/usr/bin/chromium-headless-shell', '/usr/bin/chromium'] });
  assert.equal(await findWholeChromium(machine), '/usr/bin/chromium');
  await assert.rejects(findWholeChromium(machineWith({ there: [shell] }).machine), { message: howToGetChromium });
});

test('on a Mac it looks in both Applications folders', () => {
  const places = usualPlaces({ platform: 'darwin', env: { PATH: '/opt/homebrew/bin', HOME: '/Users/mia' } });
  assert.ok(places.includes('/opt/homebrew/bin/chromium'));
  assert.ok(places.includes('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'));
  assert.ok(places.includes('/Users/mia/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'));
});

test('on Windows it looks for Chrome before Edge, in the folders that the system names', () => {
  const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  const places = usualPlaces({ platform: 'win32', env });
  assert.equal(places[0], 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  assert.equal(places.at(-1), 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
});
