import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareImageAlt, shareImageOf } from './share-image.ts';

for (const [page, image] of [
  ['/', '/share/index.png'],
  ['/cost/', '/share/cost.png'],
  ['/conditions/ptsd/', '/share/conditions/ptsd.png'],
  ['/404.html', undefined],
  ['/404/', undefined],
] as const)
  test(`${page} is shared with ${image ?? 'no picture'}`, () => assert.equal(shareImageOf(page), image));

test('the words for the picture name the title and the site', () =>
  assert.equal(shareImageAlt('Is it safe?', 'Plain Terms'), 'Is it safe? A short summary, from Plain Terms.'));
