import { expect, test as testAfresh, type Page } from '@playwright/test';
import { ARTICLE } from './support/addresses.ts';
import { test } from './support/one-tab.ts';
import { LAPTOP, PHONE, SCREENS } from './support/screens.ts';
import { errorsOn } from './support/trouble.ts';

const PAGES = [ARTICLE, '/faq/', '/glossary/'];
const firstPart = (page: Page) => page.locator('.linked').first();
const linkOf = (page: Page) => firstPart(page).getByRole('link');
const addressOf = async (page: Page) => `${new URL(page.url()).origin}${await partOf(page)}`;
const partOf = async (page: Page) => `${new URL(page.url()).pathname}${await linkOf(page).getAttribute('href')}`;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const url of PAGES)
    test(`${url}: each heading has a link to itself, named for those who listen, and keeps its own name`, async ({
      page,
    }) => {
      await page.goto(url);
      const heading = firstPart(page).getByRole('heading');
      const words = (await heading.innerText()).trim();
      await expect(heading).toHaveAccessibleName(words);
      await expect(linkOf(page)).toHaveAccessibleName(`Link to ${words}`);
      const ids = await page.locator('.linked > :first-child').evaluateAll((all) => all.map(({ id }) => `#${id}`));
      const links = await page
        .locator('.linked > a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(ids.length).toBeGreaterThan(3);
      expect(links).toEqual(ids);
      const part = await partOf(page);
      await linkOf(page).click();
      await expect(page).toHaveURL(part);
    });
});

test.describe('on a laptop', () => {
  test.use({ viewport: LAPTOP });

  test('the link shows under the pointer and with the keyboard, and not before', async ({ page }) => {
    await page.goto(ARTICLE);
    const link = linkOf(page);
    await expect(link).toHaveCSS('opacity', '0');
    await firstPart(page).hover();
    await expect(link).toHaveCSS('opacity', '1');
    await page.mouse.move(0, 0);
    await expect(link).toHaveCSS('opacity', '0');
    await page.locator('.toc a').last().focus();
    for (let tries = 0; tries < 5 && !(await link.evaluate((it) => it === document.activeElement)); tries += 1)
      await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    await expect(link).toHaveCSS('opacity', '1');
  });
});

testAfresh.describe('on a touch screen', () => {
  testAfresh.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  testAfresh('the link is there to be seen, large enough to hit, and takes no line of its own', async ({ page }) => {
    await page.goto(ARTICLE);
    await expect(linkOf(page)).toHaveCSS('opacity', '1');
    const link = await linkOf(page).boundingBox();
    const heading = await firstPart(page).getByRole('heading').boundingBox();
    expect(link?.width).toBeGreaterThanOrEqual(24);
    expect(link?.height).toBeGreaterThanOrEqual(24);
    expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual((heading?.y ?? 0) + (heading?.height ?? 0) + 12);
  });
});

for (const [screen, viewport] of SCREENS)
  test.describe(`with JavaScript, on a ${screen}`, () => {
    test.use({ viewport });

    test('the full address is copied, the page goes there, and both are said', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const errors = errorsOn(page);
      await page.goto(ARTICLE);
      const [address, part] = [await addressOf(page), await partOf(page)];
      await linkOf(page).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeInViewport();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
      await expect(page).toHaveURL(part);
      expect(errors).toEqual([]);
    });

    test('a browser that keeps its clipboard to itself still has the link in the address bar, and says so', async ({
      page,
    }) => {
      const errors = errorsOn(page);
      await page.goto(ARTICLE);
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
      });
      const part = await partOf(page);
      await linkOf(page).click();
      await expect(page.getByRole('status').filter({ hasText: 'The link is in the address bar.' })).toBeInViewport();
      await expect(page).toHaveURL(part);
      expect(errors).toEqual([]);
    });
  });

testAfresh('nothing is fetched for copying before someone copies', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(ARTICLE, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('copy-part'))).toEqual([]);
  await linkOf(page).click();
  await expect.poll(() => asked.filter((url) => url.includes('copy-part')).length).toBe(1);
});
