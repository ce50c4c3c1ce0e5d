import { expect, test as testAfresh, type Page } from '@playwright/test';
import { serve } from '../tasks/host.mjs';
import { ARTICLE } from './support/addresses.ts';
import { test } from './support/one-tab.ts';
import { otherSite } from './support/other-site.ts';

const PAGE = '/cost/';
/** Longer than the rest after which a page is fetched. */
const LONG_REST_MS = 500;

/** What a page asks for from now on, by path; of other hosts in full. Its icon may be late. */
function askedFrom(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (pathname !== '/favicon.svg') asked.push(origin === new URL(page.url()).origin ? pathname : request.url());
  });
  return asked;
}

/** Puts a link at the top of the page, where a pointer finds it. */
const addLink = (page: Page, address: string) =>
  page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href, textContent: 'A link of the test' });
    document.querySelector('main')?.prepend(link);
  }, address);

const linkOf = (page: Page) => page.getByRole('link', { name: 'A link of the test' });

async function restOn(page: Page, address: string): Promise<string[]> {
  await addLink(page, address);
  const asked = askedFrom(page);
  await linkOf(page).hover();
  await page.waitForTimeout(LONG_REST_MS);
  return asked;
}

test.beforeEach(({ page }) => page.goto(ARTICLE, { waitUntil: 'networkidle' }));

test('a page is fetched when the pointer rests on its link, and only once', async ({ page }) => {
  const asked = await restOn(page, `${PAGE}#sources`);
  expect(asked).toEqual([PAGE]);
  await page.mouse.move(0, 0);
  await linkOf(page).hover();
  await page.waitForTimeout(LONG_REST_MS);
  expect(asked).toEqual([PAGE]);
});

test('the click opens what was fetched, where the host says how long a page keeps', async ({ page }) => {
  // The preview server asks anew for each page, whatever the policy says.
  const host = await serve('dist');
  await page.goto(`${host.origin}${ARTICLE}`, { waitUntil: 'networkidle' });
  await restOn(page, PAGE);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const opened: { readonly path: string; readonly fromCache: boolean }[] = [];
  session.on('Network.responseReceived', ({ type, response }) => {
    if (type === 'Document')
      opened.push({ path: new URL(response.url).pathname, fromCache: response.fromDiskCache ?? false });
  });
  await linkOf(page).click();
  await expect.poll(() => opened).toEqual([{ path: PAGE, fromCache: true }]);
  host.close();
});

test('the keyboard does the same', async ({ page }) => {
  await addLink(page, PAGE);
  const asked = askedFrom(page);
  await linkOf(page).focus();
  await expect.poll(() => asked).toEqual([PAGE]);
});

testAfresh.describe('on a phone', () => {
  testAfresh.use({ hasTouch: true, isMobile: true });

  testAfresh('a finger on a link does it too', async ({ page }) => {
    await addLink(page, PAGE);
    const asked = askedFrom(page);
    await linkOf(page).dispatchEvent('pointerdown');
    await expect.poll(() => asked).toEqual([PAGE]);
  });

  testAfresh('but not one that was laid there to scroll', async ({ page }) => {
    await addLink(page, PAGE);
    const asked = askedFrom(page);
    await linkOf(page).evaluate((link) => {
      for (const type of ['pointerdown', 'pointercancel'])
        link.dispatchEvent(new PointerEvent(type, { bubbles: true }));
    });
    await page.waitForTimeout(LONG_REST_MS);
    expect(asked).toEqual([]);
  });
});

test('a pointer that only crosses a link fetches nothing', async ({ page }) => {
  await addLink(page, PAGE);
  const asked = askedFrom(page);
  await linkOf(page).evaluate((link) => {
    for (const element of [link, document.body])
      element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  });
  await page.waitForTimeout(LONG_REST_MS);
  expect(asked).toEqual([]);
});

test('nothing is fetched for what is no page of this site', async ({ page }) => {
  for (const [what, address] of [
    ['a place on this page', `${ARTICLE}#sources`],
    ['a sheet of the text to keep', '/timeline.md'],
    ['a PDF', '/handouts/preparing.pdf'],
    ['a calendar', '/sessions.ics'],
    ['an address of mail', 'mailto:a@example.org'],
  ] as const)
    await test.step(what, async () => {
      expect.soft(await restOn(page, address)).toEqual([]);
      await linkOf(page).evaluate((link) => link.remove());
    });
});

test('nothing is fetched for what search opens in the page itself', async ({ page }) => {
  const asked = askedFrom(page);
  await page.locator('[data-search]').first().hover();
  await page.waitForTimeout(LONG_REST_MS);
  expect(asked).toEqual([]);
});

test('no other host is ever asked', async ({ page }) => {
  const other = await otherSite('<p>Somebody else</p>');
  expect(await restOn(page, other.address)).toEqual([]);
  other.close();
});

for (const [who, connection] of [
  ['asks to save data', { saveData: true, effectiveType: '4g' }],
  ['has a very slow line', { saveData: false, effectiveType: 'slow-2g' }],
] as const)
  testAfresh(`nothing is fetched for a reader who ${who}`, async ({ page }) => {
    await page.addInitScript((value) => {
      Object.defineProperty(Navigator.prototype, 'connection', { get: () => value });
    }, connection);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await restOn(page, PAGE)).toEqual([]);
  });
