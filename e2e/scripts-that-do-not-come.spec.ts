import { expect, type Page, type Route } from '@playwright/test';
import { expectNoBarriers } from './support/barriers.ts';
import { tooWide } from './support/layout.ts';
import { test } from './support/one-tab.ts';
import { PHONE, SCREENS } from './support/screens.ts';
import { shiftsOn } from './support/shifts.ts';

/** Every page with a tool, what its notice names, what the page has without the tool, and a control that tells that it works. */
const TOOLS = [
  ['/search/#q=bladder', 'search box', '#all-pages', 'main .search-box'],
  ['/cost-estimator/#method=spravato-nasal-spray', 'your own numbers', '.side', '.controls input'],
  ['/what-to-expect/#first=2027-11-05', 'method and dates', '#steps', '#path input'],
  ['/compare-options/#matters=cost', 'Marking and sorting', '.comparison table', '.choices input'],
  ['/for-clinics/', 'link builder', '#link-builder .by-hand', '#link-builder input'],
  ['/my-visit-sheet/', 'Your sheet', '.visit .places', '#own-line'],
  ['/sources/', 'Narrowing the list', '.source-entry h4', '.source-filter select'],
  ['/embed/cost-estimator/', 'your own numbers', '.side', '.controls input'],
  ['/embed/what-to-expect/', 'method and dates', '#steps', '#path input'],
] as const;

const PARTS = '**/_astro/**';
/** What all tools are built with. */
const COMMON = '**/_astro/preact.module*';
const missing = (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' });
const notice = (page: Page) => page.locator('.tool-notice');
const reload = (page: Page) => page.getByRole('button', { name: 'Reload the page' });

/** The module that a page starts its tool with. */
const startOf = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('astro-island')?.getAttribute('component-url') ??
      [...document.querySelectorAll<HTMLScriptElement>('script[type="module"][src]')]
        .map(({ src }) => new URL(src).pathname)
        .find((path) => !/Header|Watch|EmbedPage/.test(path)) ??
      '',
  );

const expectLost = async (page: Page, named: string, instead: string) => {
  await expect(notice(page)).toContainText(new RegExp(`${named}.*could not load`, 's'));
  await expect(reload(page)).toBeVisible();
  await expect(page.locator(instead).first()).toBeVisible();
  // Neither a control that does nothing nor the empty room of one.
  await expect(page.locator('main').getByRole('textbox').or(page.getByRole('checkbox'))).toHaveCount(0);
  const room = await notice(page).evaluate((element) => {
    const below = [...document.querySelectorAll('main :is(p, li, h2, h3, td, .side)')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !element.contains(one))
      .map((one) => one.getBoundingClientRect().top - element.getBoundingClientRect().bottom)
      .filter((distance) => distance >= 0);
    return Math.min(...below);
  });
  expect(room, 'pixels of nothing below the notice').toBeLessThan(120);
};

for (const half of [TOOLS.slice(0, 5), TOOLS.slice(5)])
  test(`${half.map(([url]) => url.replace(/#.*/, '')).join(', ')}: a script that does not come is spoken of, the page stays whole, and reloading brings the tool with its state`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    for (const [url, named, instead, control] of half)
      await test.step(url, async () => {
        // The part that all tools share.
        await page.route(COMMON, (route) => route.abort());
        await page.goto(url);
        await expectLost(page, named, instead);
        const start = await startOf(page);
        await page.unroute(COMMON);
        // The tool's own part, which the server has no longer. In a frame it is the same one.
        if (!url.startsWith('/embed/')) {
          await page.route(`**${start}*`, missing);
          await reload(page).click();
          await expectLost(page, named, instead);
          await page.unroute(`**${start}*`);
        }
        await reload(page).click();
        await expect(page.locator(control).first()).toBeVisible();
        await expect(notice(page)).toHaveCount(0);
        expect(page.url()).toContain(url);
      });
    expect(errors).toEqual([]);
  });

test('a tool that cannot start is spoken of too, and looks right on every screen', async ({ page }) => {
  await page.route('**/cost-estimator/', async (route) => {
    const response = await route.fetch();
    // The data of the page, cut off in the middle.
    const body = (await response.text()).replace(/(id="estimator-data">.{40}).*?(?=<\/script>)/s, '$1');
    await route.fulfill({ response, body });
  });
  await page.goto('/cost-estimator/');
  await expectLost(page, 'your own numbers', '.side');
  for (const [screen, viewport] of SCREENS) {
    await page.setViewportSize(viewport);
    expect.soft(await tooWide(page), screen).toEqual([]);
  }
  await expectNoBarriers(page);
  await page.emulateMedia({ media: 'print' });
  await expect(notice(page)).toBeHidden();
});

test('on a slow line a tool says that it is on its way, and nothing moves when it comes', async ({ page }) => {
  await page.setViewportSize(PHONE);
  for (const [url, , instead, control] of TOOLS.slice(0, 7))
    await test.step(url, async () => {
      let release = () => {};
      const gate = new Promise<void>((resolve) => (release = resolve));
      await page.route(PARTS, async (route) => {
        await gate;
        await route.continue();
      });
      // Results take room as they come; that is asked of search elsewhere.
      await page.goto(url.replace('#q=bladder', ''), { waitUntil: 'commit' });
      await expect(page.locator('.site-footer')).toBeAttached();
      // What would take two seconds.
      await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
      if (url !== '/my-visit-sheet/') await expect(notice(page)).toContainText('still loading');
      if (url !== '/for-clinics/') await expect(page.locator(instead).first()).toBeVisible();
      await expect(reload(page)).toBeHidden();
      release();
      await expect(page.locator(control).first()).toBeVisible();
      await expect(notice(page)).toHaveCount(0);
      expect(await shiftsOn(page)).toEqual([]);
      await page.unroute(PARTS);
    });
});

test('what is typed for a search box that is still on its way stands in it', async ({ page }) => {
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_astro/dialog*', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('/safety/');
  await page.keyboard.press('/');
  await page.keyboard.type('bladder ');
  release();
  const box = page.getByRole('dialog').getByRole('combobox', { name: 'What would you like to know?' });
  await expect(box).toBeFocused();
  await page.keyboard.type('pain');
  await expect(box).toHaveValue('bladder pain');
  await page.unroute('**/_astro/dialog*');

  // A dialog that does not come at all: its page takes the words over.
  await page.route('**/_astro/dialog*', missing);
  await page.goto('/timeline/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/#q=$/);
});

test('parts that load on a click are missing: each says so or leads on, and the page stays', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const LATE = /\/_astro\/(?:collect|copy-part|save-|take-along|qr-code)/;
  const isLate = (url: URL) => LATE.test(url.pathname);
  await page.route(isLate, (route) => route.abort());

  await page.goto('/choosing-a-provider/');
  await page.locator('main a.here').first().click();
  await expect(page).toHaveURL(/#.+/);
  await page.getByRole('main').getByRole('link', { name: 'Add to my visit sheet' }).click();
  await expect(page).toHaveURL(/\/my-visit-sheet\//);

  await page.goto('/cost-estimator/');
  await page.getByRole('button', { name: 'Add to my visit sheet' }).click();
  await expect(page.locator('.actions [role="status"]')).toContainText(/could not|try again/i);

  await page.goto('/what-to-expect/#first=2027-11-05');
  const says = page.locator('.actions-of-path [role="status"]');
  await page.getByRole('button', { name: 'Save to a calendar (.ics)' }).click();
  await expect(says).toHaveText('The file could not be made. Check your connection and try again.');
  await page.getByRole('button', { name: 'Add to my visit sheet' }).click();
  await expect(says).toHaveText('It could not be added. Check your connection and try again.');

  await page.goto('/for-clinics/#make=cost&method=iv-infusion');
  await expect(page.getByText('The QR code could not load.')).toBeVisible();
  await expect(page.locator('#made-link')).not.toBeEmpty();
  await page.unroute(isLate);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.builder-qr')).toBeVisible();
  expect(errors).toEqual([]);
});
