import { expect, test as testAfresh } from '@playwright/test';
import { test } from './support/one-tab.ts';
import { PHONE } from './support/screens.ts';

test.describe('without JavaScript, on a small phone', () => {
  test.use({ javaScriptEnabled: false, viewport: PHONE });

  test('988 can be called and texted from the first screen', async ({ page }) => {
    await page.goto('/get-help-now/');
    const main = page.getByRole('main');
    await expect(main.locator('a[href="tel:988"]').first()).toBeInViewport({ ratio: 1 });
    await expect(main.locator('a[href="sms:988"]').first()).toBeInViewport({ ratio: 1 });
    await expect(main.locator('a[href="tel:911"]').first()).toBeInViewport({ ratio: 1 });
    await expect(main.getByRole('link', { name: 'Ayuda en español' })).toBeInViewport({ ratio: 1 });
  });

  for (const url of ['/conditions/suicidal-thoughts/', '/feeling-worse/']) {
    test(`${url} has 988 to call and to text in the first screen`, async ({ page }) => {
      await page.goto(url);
      const main = page.getByRole('main');
      await expect(main.locator('a[href="tel:988"]').first()).toBeInViewport({ ratio: 1 });
      await expect(main.locator('a[href="sms:988"]').first()).toBeInViewport({ ratio: 1 });
      await expect(main.locator('a[href="tel:911"]').first()).toBeInViewport({ ratio: 1 });
    });
  }
});

for (const [query, first] of [
  ['i want to die', 'tel:988'],
  ["can't wake him up", 'tel:911'],
] as const) {
  testAfresh(
    `“${query}” in the search box brings a number to call before any page, also when the index cannot load`,
    async ({ page }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto('/');
      await page.keyboard.press('/');
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
      await page.keyboard.type(query);
      await expect(page.getByRole('dialog').locator('.search-danger a').first()).toHaveAttribute('href', first);
      await expect(page.getByRole('dialog').getByText('Search could not load.').first()).toBeVisible();
      await expect(page.getByRole('dialog').locator('.search-danger a').first()).toBeVisible();
    },
  );
}

test('whoever searches for an end meets no torn-out sentence', async ({ page }) => {
  await page.goto('/search/#q=kill+myself');
  await expect(page.locator('.search-danger')).toBeVisible();
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expect(page.locator('.search-excerpt')).toHaveCount(0);
});

test('who asks in Spanish is answered in Spanish too', async ({ page }) => {
  await page.goto('/search/#q=ya+no+quiero+vivir');
  const help = page.locator('.search-danger');
  await expect(help.locator('[lang="es"]')).toContainText('llama al 988 y oprime el 2');
  await expect(help.getByRole('link', { name: 'Ayuda en español' })).toHaveAttribute('href', '/get-help-now/#espanol');
  await expect(help.getByRole('link', { name: 'Call 988' })).toBeVisible();
  // Nothing on the site answers these words. That is no sentence for who typed them, and neither is “did you mean”.
  await expect(page.getByRole('link', { name: 'See all pages by topic' })).toBeVisible();
  await expect(page.locator('.search')).not.toContainText(/No page|Did you mean|nearest/);
});
