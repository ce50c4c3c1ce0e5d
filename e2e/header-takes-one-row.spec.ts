import { expect } from '@playwright/test';
import { test } from './support/one-tab.ts';

test('the header takes one row from a small laptop on', async ({ page }) => {
  await page.goto('/');
  const header = page.getByRole('banner');
  for (const width of [960, 1100, 1279, 1280, 1360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const name = await header.getByRole('link', { name: 'Ketamine in Plain Terms' }).boundingBox();
    const help = await header.getByRole('link', { name: 'Get help now' }).boundingBox();
    expect.soft(help?.y, `at ${width} pixels`).toBeLessThan((name?.y ?? 0) + (name?.height ?? 0) / 2);
  }
});
