import { expect, test } from '@playwright/test';
import { FIRST_SEARCH } from '../src/checks/budgets.ts';
import { firstSearch, warmTimes } from './search-cost/measure.ts';

for (const query of [
  'ketmine infusons price',
  'does medicare part b cover spravato',
  'i feel worse 3 days after ketamine',
])
  test(`a first search keeps its budget: “${query}”`, async ({ page }) => {
    const { bytes, shares } = await firstSearch(page, '/', query);
    expect(shares.map(([what]) => what)).toEqual(
      expect.arrayContaining(['Pagefind’s engine', 'lexicon', 'index', 'texts']),
    );
    expect(bytes).toBeLessThanOrEqual(FIRST_SEARCH);
  });

test('asked again, a question loads nothing more', async ({ page }) => {
  await firstSearch(page, '/', 'bladder');
  await warmTimes(page, ['insurance', 'glaucoma']);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await warmTimes(page, ['bladder', 'insurance', 'glaucoma']);
  expect(asked).toEqual([]);
});
