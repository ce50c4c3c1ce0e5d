import { expect, test } from '@playwright/test';
import { DIST, judgedQueries, measure, ourSearch } from './search-quality/measure.ts';

test('search finds what people mean: judged queries of every kind', async () => {
  const judged = await judgedQueries();
  expect(judged.length).toBeGreaterThanOrEqual(150);
  const { all, byKind } = await measure(judged, await ourSearch(DIST));
  expect.soft(all.first, 'success@1').toBeGreaterThanOrEqual(0.85);
  expect.soft(all.three, 'success@3').toBeGreaterThanOrEqual(0.95);
  for (const [kind, { three }] of byKind) expect.soft(three, `success@3 of ${kind}`).toBeGreaterThanOrEqual(0.85);
});

test('crisis lines come first for whoever is in danger, and for nobody else', async () => {
  const { byKind, falseAlarms } = await measure(await judgedQueries(), await ourSearch(DIST));
  expect(byKind.get('crisis')?.first).toBe(1);
  expect(falseAlarms).toEqual([]);
});
