import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));

test('the lock file holds every package that another system may need', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${name}, wanted by ${path}`),
  );
  assert.deepEqual(missing, []);
});

for (const [system, parts] of [
  ['a Mac with Apple silicon', 'darwin-arm64'],
  ['an Intel Mac', 'darwin-x64'],
  ['Windows', 'win32-x64'],
  ['Linux on Arm', 'linux-arm64'],
]) {
  test(`builds on ${system}: every native tool has its package`, () => {
    for (const tool of [
      '@astrojs/compiler-binding-',
      '@bruits/satteri-',
      '@pagefind/',
      '@rolldown/binding-',
      '@tailwindcss/oxide-',
      '@img/sharp-',
      'lightningcss-',
    ]) {
      const wanted = `${tool}${tool === '@pagefind/' ? parts.replace('win32', 'windows') : parts}`;
      assert.ok(
        [...names].some((name) => name.startsWith(wanted)),
        `package-lock.json has no ${wanted}`,
      );
    }
  });
}

test('no lock file names a place to download from, so that any registry serves', () => {
  const ofLighthouse = JSON.parse(
    readFileSync(new URL('lighthouse/package-lock.json', import.meta.url), 'utf8'),
  ).packages;
  const all = [...Object.entries(packages), ...Object.entries(ofLighthouse)];
  assert.deepEqual(
    all.filter(([, { resolved }]) => resolved).map(([path]) => path),
    [],
  );
});

test('the Node that builds the site is the same for npm and for version managers', () => {
  const pinned = readFileSync(new URL('../.node-version', import.meta.url), 'utf8').trim();
  assert.equal(packages[''].devDependencies.node, pinned);
  assert.equal(packages[''].engines.node, '>=20'); // what a visitor needs outside; the pinned one does the work
});
