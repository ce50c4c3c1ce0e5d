import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf } from './budgets.ts';

for (const [url, isArticle, kind] of [
  ['/', false, 'home'],
  ['/timeline/', true, 'article'],
  ['/about/', false, 'plain'],
  ['/handouts/', false, 'plain'],
  ['/handouts/preparing/', false, 'sheet'],
  ['/what-to-expect/', false, 'tool'],
  ['/embed/what-to-expect/', false, 'embed'],
  ['/404.html', false, 'plain'],
] as const)
  test(`${url} is weighed as ${kind}`, () => assert.equal(kindOf(url, isArticle), kind));
