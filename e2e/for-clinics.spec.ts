import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { expectNoBarriers } from './support/barriers.ts';
import { cutOff, tooWide } from './support/layout.ts';
import { openAfresh, test } from './support/one-tab.ts';
import { shiftsOn } from './support/shifts.ts';
import { errorsOn, withoutClipboard } from './support/trouble.ts';

const jsQR = createRequire(import.meta.url)('jsqr') as typeof import('jsqr').default;

const URL_OF_PAGE = '/for-clinics/';
const link = (page: Page) => page.getByRole('textbox', { name: 'Link', exact: true });
const message = (page: Page) => page.getByRole('textbox', { name: 'Words for a message to a patient' });
const frame = (page: Page) => page.getByRole('textbox', { name: 'Frame for your own site' });
const make = (page: Page, name: RegExp) => page.getByRole('radio', { name }).check();

async function open(page: Page, hash = '') {
  await openAfresh(page, URL_OF_PAGE + hash);
  await expect(page.getByText('What do you want to hand out?')).toBeVisible();
}

/** What another library reads from the picture in a file. */
async function readFrom(file: string): Promise<string | undefined> {
  const { data, info } = await sharp(readFileSync(file))
    .resize(900)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('three lines say how to make a link by hand, and there is no dead button', async ({ page }) => {
    await page.goto(URL_OF_PAGE);
    await expect(page.locator('.by-hand li')).toHaveCount(3);
    await expect(page.locator('.by-hand')).toBeVisible();
    await expect(page.locator('#link-builder').locator('input, button, select, textarea')).toHaveCount(0);
    await expect(page.locator('main')).toContainText('No clinician has reviewed these pages yet.');
  });
});

test('a page and a section become a link that opens there; the list of pages comes only with the first choice', async ({
  page,
  baseURL,
}) => {
  const errors = errorsOn(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  expect(asked.some((url) => url.includes('link-targets'))).toBe(false);
  await make(page, /A page, or one section/);
  await page.getByLabel('Which page?').selectOption({ label: 'Is ketamine safe?' });
  const sections = page.getByLabel('Which section?');
  const [, first] = await sections.locator('option').allInnerTexts();
  await sections.selectOption({ index: 1 });
  const address = await link(page).inputValue();
  expect(address).toMatch(/\/safety\/#.+/);
  await expect(message(page)).toHaveValue(
    new RegExp(`^Is ketamine safe\\? See “${first?.replace(/[?.()]/g, '\\$&')}”\\.`),
  );
  await expect(message(page)).toHaveValue(/independent of us/);
  await expect(frame(page)).toHaveCount(0);
  await page.goto(address);
  await expect(page.locator(new URL(address).hash)).toBeInViewport();
  expect(asked.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
  expect(errors).toEqual([]);
});

test('prices become a link whose reader sees that they are the clinic’s, and can go back to ours', async ({ page }) => {
  await open(page);
  await make(page, /cost estimator/);
  await page.getByLabel('Price of one session, in dollars').fill('$500');
  await page.getByLabel('Sessions in the first course').fill('8');
  const address = await link(page).inputValue();
  expect(address).toMatch(/\/cost-estimator\/#price=500&sessions=8&by=clinic$/);
  await expect(page).toHaveURL(/#make=cost&price=500&sessions=8$/);
  await expect(message(page)).toHaveValue(/The figures filled in there are ours\./);
  await expect(frame(page)).toHaveValue(/\/embed\/cost-estimator\/#price=500&amp;sessions=8&amp;by=clinic"/);

  await page.goto(address);
  const given = page.locator('.given');
  await expect(given).toContainText('filled in by whoever gave you this link, for example your clinic');
  await expect(given).toContainText('One session: $400 to $800 (typical: $590)');
  await expect(given).toContainText('Sessions in the first course: 6');
  await expect(page.locator('.sums')).toContainText('$4,225');
  await page.emulateMedia({ media: 'print' });
  await expect(given).toBeVisible();
  await expect(given.getByRole('button')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Go back to our figures' }).click();
  await expect(given).toHaveCount(0);
  await expect(page.locator('.sums')).toContainText('$3,765');
  await page.goBack();
  await expect(given).toBeVisible();
});

test('a forged or broken link shows none of its words, and says what it left out', async ({ page }) => {
  await page.goto('/cost-estimator/#price=500&by=Dr.+Best+Clinic');
  await expect(page.getByText('Part of this link could not be used.')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Best');
  await expect(page.locator('.given')).toHaveCount(0);
  await openAfresh(page, '/cost-estimator/#price=999999&sessions=8&by=clinic');
  await expect(page.getByText('Part of this link could not be used.')).toBeVisible();
  await expect(page.locator('.given')).toContainText('Sessions in the first course: 6');
  await expect(page.locator('.given')).not.toContainText('One session');
});

test('days become a link whose reader sees that they are the clinic’s, also in the calendar', async ({ page }) => {
  await open(page);
  await make(page, /What to expect/);
  await make(page, /Spravato/);
  await page.getByRole('checkbox', { name: 'Tuesday' }).check();
  await page.getByLabel('When do sessions begin?').fill('09:30');
  await page.getByLabel(/First session/).fill('2027-01-05');
  const address = await link(page).inputValue();
  expect(address).toMatch(
    /\/what-to-expect\/#method=spravato-nasal-spray&first=2027-01-05&days=tue&time=09%3A30&by=clinic$/,
  );
  await page.goto(address);
  const given = page.locator('.given');
  await expect(given).toContainText('filled in by whoever gave you this link');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: /Save to a calendar/ }).click();
  const file = readFileSync(await (await saved).path(), 'utf8').replace(/\r\n[ \t]/g, '');
  expect(file).toContain('DESCRIPTION:The dates were filled in by whoever gave you the link');
  await page.emulateMedia({ media: 'print' });
  await expect(given).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Go back to the usual course' }).click();
  await expect(given).toHaveCount(0);
  await expect(page).toHaveURL(/#method=spravato-nasal-spray$/);
});

for (const kind of ['SVG', 'PNG'] as const)
  test(`another library reads the link from the saved ${kind}`, async ({ page }) => {
    await open(page, '#make=cost&price=500');
    const address = await link(page).inputValue();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save as ${kind}` }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe(`qr-cost-estimator.${kind.toLowerCase()}`);
    expect(await readFrom(await download.path())).toBe(address);
    await expect(page.getByText(`Saved as qr-cost-estimator.${kind.toLowerCase()}.`)).toBeVisible();
  });

test('copying works by the button, and by hand where the browser does not let us', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#make=path&time=09:30');
  await page.getByRole('button', { name: 'Copy: Link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link(page).inputValue());
  const other = await context.newPage();
  await withoutClipboard(other);
  await open(other, '#make=path');
  await other.getByRole('button', { name: 'Copy: Frame for your own site' }).click();
  await expect(other.getByText('copy it by hand')).toBeVisible();
  expect(
    await frame(other).evaluate((box: HTMLTextAreaElement) => box.selectionEnd - box.selectionStart),
  ).toBeGreaterThan(500);
});

test('by keyboard alone a link is made', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: /A page/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /cost estimator/ })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Price of one session, in dollars')).toBeFocused();
  await page.keyboard.type('450');
  await expect(link(page)).toHaveValue(/#price=450&by=clinic$/);
  await expect(page.getByRole('status').filter({ hasText: 'is ready.' })).toBeAttached();
});

test('a wrong figure is said beside its box and left out; a lost list of pages is said too', async ({ page }) => {
  await open(page, '#make=cost');
  const price = page.getByLabel('Price of one session, in dollars');
  await price.fill('about 500');
  await expect(price).toHaveAttribute('aria-invalid', 'true');
  await expect(price).toHaveAccessibleDescription(/Write a number from 0 to 10,000/);
  await expect(link(page)).toHaveValue(/\/cost-estimator\/$/);
  await page.route('**/link-targets.json', (route) => route.abort());
  await make(page, /A page, or one section/);
  await expect(page.getByText('The list of pages could not be loaded.')).toBeVisible();
});

test('nothing moves while the page loads', async ({ page }) => {
  await page.goto(URL_OF_PAGE, { waitUntil: 'networkidle' });
  expect(await shiftsOn(page)).toEqual([]);
});

test('at 320 px nothing is too wide or cut off, and everything to press is big enough for a finger', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const hash of ['#make=page&page=/safety/', '#make=cost&price=x', '#make=path&days=mon']) {
    await open(page, hash);
    await expect(link(page).or(page.getByText('Part of this link')).first()).toBeVisible();
    expect(await tooWide(page)).toEqual([]);
    expect((await cutOff(page)).filter((what) => !what.startsWith('textarea'))).toEqual([]);
    for (const target of await page.locator('.pick, .copy-line button, .ask-one :is(input, select)').all())
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

for (const hash of ['', '#make=page&page=/safety/', '#make=cost&price=500', '#make=path&days=mon'])
  test(`axe finds nothing at ${hash || 'the start'}`, async ({ page }) => {
    await open(page, hash);
    if (hash) await expect(page.locator('.builder-qr')).toBeVisible();
    await expectNoBarriers(page);
  });

test('axe finds nothing beside figures that came with a link', async ({ page }) => {
  for (const address of ['/cost-estimator/#price=500&by=clinic', '/what-to-expect/#first=2027-01-05&by=clinic']) {
    await openAfresh(page, address);
    await expect(page.locator('.given')).toBeVisible();
    await expectNoBarriers(page);
  }
});

test('/about/ and /handouts/ lead here', async ({ page }) => {
  for (const url of ['/about/', '/handouts/']) {
    await page.goto(url);
    await expect(page.locator('main a[href="/for-clinics/"]')).toBeVisible();
  }
});
