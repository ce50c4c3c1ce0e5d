import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whatDiffers } from './lock.mjs';

const linux = { platform: 'linux', arch: 'x64' };
const astro = { version: '7.3.4', integrity: 'sha512-a' };
const forMac = { version: '1.0.0', integrity: 'sha512-m', optional: true, os: ['darwin'], cpu: ['arm64'] };
const notWindows = { version: '2.0.0', integrity: 'sha512-w', os: ['!win32'] };
const lock = { packages: { '': {}, 'node_modules/astro': astro, 'node_modules/for-mac': forMac } };

/** @type {[string, Record<string, object> | null, string | null][]} */
const cases = [
  ['an empty folder', null, 'nothing is installed yet'],
  ['all as locked, without the packages of other systems', { 'node_modules/astro': astro }, null],
  ['a package that is gone', {}, 'node_modules/astro is missing'],
  [
    'another version',
    { 'node_modules/astro': { ...astro, version: '7.3.3' } },
    'node_modules/astro is 7.3.3, not 7.3.4',
  ],
  [
    'the same version with other contents',
    { 'node_modules/astro': { ...astro, integrity: 'sha512-b' } },
    'node_modules/astro has other contents',
  ],
  [
    'one package too many',
    { 'node_modules/astro': astro, 'node_modules/left': astro },
    'node_modules/left is not in the lock file',
  ],
  [
    'a folder brought over from a Mac',
    { 'node_modules/astro': astro, 'node_modules/for-mac': forMac },
    'node_modules/for-mac is for another system',
  ],
];

for (const [name, packages, expected] of cases) {
  test(`${name}: ${expected ?? 'nothing to do'}`, () =>
    assert.equal(whatDiffers(lock, packages && { packages }, linux), expected));
}

test('a package for every system but one fits the others', () => {
  const withIt = { packages: { 'node_modules/not-windows': notWindows } };
  assert.equal(whatDiffers(withIt, withIt, linux), null);
  assert.match(String(whatDiffers(withIt, withIt, { platform: 'win32', arch: 'x64' })), /another system/);
});
