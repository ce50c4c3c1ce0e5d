import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullPageOf, toFullPage } from './embeds.ts';

for (const [path, full] of [
  ['/embed/cost-estimator/', '/cost-estimator/'],
  ['/embed/what-to-expect/', '/what-to-expect/'],
  ['/embed/', undefined],
  ['/embed/cost/', undefined],
  ['/cost-estimator/', undefined],
] as const)
  test(`${path} is ${full ? `an embed of ${full}` : 'no embed'}`, () => assert.equal(fullPageOf(path), full));

test('a link out of a frame leads to the full page, with what stands behind the #', () => {
  assert.equal(
    toFullPage('https://example.org/embed/cost-estimator/#price=500'),
    'https://example.org/cost-estimator/#price=500',
  );
  assert.equal(
    toFullPage('https://example.org/cost-estimator/#price=500'),
    'https://example.org/cost-estimator/#price=500',
  );
});
