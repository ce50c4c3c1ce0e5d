import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { headersFile } from '../../domain/headers/header-files.ts';
import { hostRules } from '../../domain/headers/header-rules.ts';
import { insideOf } from '../../domain/headers/policy.ts';
import { linesOf } from './fixtures/site.ts';
import { hostHeaders } from './host-headers.ts';

const digestOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const STYLED = '<style>p{margin:0}</style>';
const site = {
  pages: { '/': STYLED, '/timeline/': STYLED, '/404.html': '' },
  embeds: { '/embed/cost-estimator/': '' },
};
const inside = new Map(Object.entries(site.pages).map(([url, html]) => [url, insideOf(html, digestOf)]));
const file = headersFile(hostRules(['embed', 'timeline'], inside));

for (const [name, text, says] of [
  ['what the build writes', file, []],
  [
    'a page without a rule',
    headersFile(hostRules(['embed'], inside)),
    ['not exactly one rule matches /timeline/; see src/domain/headers/header-rules.ts'],
  ],
  [
    'two rules for one page, whose values hosts would join',
    `${file}/timeline/*\n  X-Frame-Options: DENY\n`,
    ['not exactly one rule matches /timeline/; see src/domain/headers/header-rules.ts'],
  ],
  [
    'a page that anyone may frame',
    file.replace("frame-ancestors 'none'", 'frame-ancestors *'),
    [
      "the rule of / frame-ancestors lacks 'none'; see src/domain/headers/policy.ts",
      'the rule of / frame-ancestors has *; see src/domain/headers/policy.ts',
    ],
  ],
  [
    'a style that the rule does not know',
    file.replaceAll(digestOf('p{margin:0}'), digestOf('p{margin:1px}')),
    ['/', '/timeline/'].map(
      (url) => `the rule of ${url} style-src lacks '${digestOf('p{margin:0}')}'; see src/domain/headers/policy.ts`,
    ),
  ],
  [
    'a header that is gone',
    file.replace('  X-Content-Type-Options: nosniff\n', ''),
    ['the rule of / lacks X-Content-Type-Options; see src/domain/headers/policy.ts'],
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
