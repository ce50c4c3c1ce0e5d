import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from './content.ts';
import { testRule } from './fixtures/test-rule.ts';
import { articleWith, claim, source, TODAY, VALID_CONTENT } from './fixtures/valid-content.ts';
import { unusedClaim, unusedClaims } from './unused-claim.ts';

testRule(unusedClaim, [
  [
    'a claim that nothing uses and nobody waits for',
    { 'content/sources/beta-2020.yaml': source(claim('longer') + claim('later'), 'B', 'https://example.org/b') },
    [
      'content/sources/beta-2020.yaml:11  nothing uses claim beta-2020/later; cite it, or add it to content/claims-waiting.yaml  [unused-claim]',
    ],
  ],
  [
    'a page that cannot be read may be the one that uses a claim',
    { 'content/articles/timeline.mdx': '---\n---\n', 'content/claims-waiting.yaml': '[]\n' },
    [],
  ],
  [
    'a claim that waits although it is in use',
    { 'content/claims-waiting.yaml': '- beta-2020/longer\n- gamma-2021/waiting\n' },
    ['content/claims-waiting.yaml:1  claim beta-2020/longer is in use; take it off this list  [unused-claim]'],
  ],
  [
    'a claim that waited and is used now',
    {
      'content/articles/timeline.mdx': articleWith(
        '<Studies>\n\nText.<Cite claim="gamma-2021/waiting" />\n\n</Studies>',
      ),
    },
    ['content/claims-waiting.yaml:1  claim gamma-2021/waiting is in use; take it off this list  [unused-claim]'],
  ],
]);

test('the claims that nothing uses are the waiting list', () =>
  assert.deepEqual(unusedClaims(loadContent(VALID_CONTENT, TODAY)), ['gamma-2021/waiting']));
