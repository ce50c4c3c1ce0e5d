import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFile } from '../../domain/headers/host-file.ts';
import { linesOf } from './fixtures/site.ts';
import { hostHeaders } from './host-headers.ts';

const site = {
  pages: { '/': '', '/timeline/': '', '/404.html': '' },
  embeds: { '/embed/cost-estimator/': '' },
};
const file = headersFile(['embed', 'timeline']);

for (const [name, text, says] of [
  ['what the build writes', file, []],
  ['a page without a rule', headersFile(['embed']), ['0 rules match /timeline/; write exactly one']],
  [
    'two rules for one page, whose values hosts would join',
    `${file}/timeline/*\n  X-Frame-Options: DENY\n`,
    ['2 rules match /timeline/; write exactly one'],
  ],
  [
    'a page that anyone may frame',
    file.replace("frame-ancestors 'none'", 'frame-ancestors *'),
    [
      "/ gets Content-Security-Policy: frame-ancestors *, X-Frame-Options: DENY; it should get Content-Security-Policy: frame-ancestors 'none', X-Frame-Options: DENY",
    ],
  ],
] as const)
  test(name, async () =>
    assert.deepEqual(
      await linesOf(hostHeaders, { ...site, files: { _headers: text } }),
      says.map((say) => `dist/_headers  ${say}  [host-headers]`),
    ),
  );

test('no file', async () =>
  assert.deepEqual(await linesOf(hostHeaders, site), [
    'dist/_headers  is missing; see src/build/host-headers.ts  [host-headers]',
  ]));
