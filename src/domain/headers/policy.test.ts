import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFile } from './host-file.ts';
import { headersFor } from './policy.ts';

const REFUSED = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Frame-Options', 'DENY'],
];
const ALLOWED = [['Content-Security-Policy', 'frame-ancestors *']];

for (const path of [
  '/',
  '/timeline/',
  '/cost-estimator/',
  '/embed/',
  '/embed/timeline/',
  '/embed/cost-estimator',
  '/llms.txt',
])
  test(`${path} may stand in no frame`, () => assert.deepEqual(headersFor(path), REFUSED));

for (const path of ['/embed/cost-estimator/', '/embed/what-to-expect/'])
  test(`${path} may stand in a frame on any site`, () => assert.deepEqual(headersFor(path), ALLOWED));

/** The rules of the file that match a path, as both hosts read them: `*` is anything, `:file` anything without a slash. */
const matching = (file: string, path: string) =>
  file
    .split(/\n(?=\/)/)
    .slice(1)
    .filter((rule) => {
      const [pattern = ''] = rule.split('\n');
      return new RegExp(`^${pattern.replaceAll('*', '.*').replace(':file', '[^/]+')}$`).test(path);
    })
    .map((rule) => rule.trim().split(/\n\s*/).slice(1));

test('in the file for hosts exactly one rule matches each path, and says what the policy says', () => {
  const file = headersFile(['_astro', 'embed', 'handouts', 'timeline']);
  for (const path of [
    ...['/', '/robots.txt', '/timeline/', '/_astro/a.js', '/handouts/day-plan/'],
    ...['/embed/cost-estimator/', '/embed/what-to-expect/'],
  ])
    assert.deepEqual(matching(file, path), [headersFor(path).map(([name, value]) => `${name}: ${value}`)], path);
});

test('more rules than Cloudflare reads are an error, since the last ones would be lost without a word', () => {
  assert.throws(() => headersFile(Array.from({ length: 97 }, (_, index) => `page-${index}`)), /101 rules/);
});
