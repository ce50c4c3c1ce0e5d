import { expect, test as testAfresh, type Page } from '@playwright/test';
import { barriersIn } from './support/barriers.ts';
import { cutOff, tooWide } from './support/layout.ts';
import { openAfresh, test } from './support/one-tab.ts';
import { SCREENS } from './support/screens.ts';
import { shiftsOn } from './support/shifts.ts';
import { blockStorage, errorsOn, withoutClipboard } from './support/trouble.ts';

const URL = '/cost-estimator/';
const answer = (page: Page) => page.locator('.sums');
const box = (page: Page, label: string | RegExp) => page.getByRole('textbox', { name: label });
const choose = (page: Page, label: string) => page.getByRole('radio', { name: label, exact: true }).check();
const sources = (page: Page) => page.locator('.sources ol > li');

async function open(page: Page, hash = '') {
  await openAfresh(page, URL + hash);
  await expect(box(page, 'What does one session cost?')).toBeVisible();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the typical case stands there: four ways in a table, the working of one, and where each number comes from', async ({
    page,
  }) => {
    await page.goto(URL);
    await expect(answer(page)).toContainText('$3,765');
    await expect(answer(page)).toContainText('$10,440');
    const ways = page.locator('.four-ways tbody tr');
    await expect(ways).toHaveCount(4);
    await expect(ways.filter({ hasText: 'Spravato' })).toContainText('$12,825');
    await expect(page.locator('.working')).toContainText('6 × $590');
    await expect(page.locator('.working')).toContainText('49 weeks × 12 ÷ 52');
    await page.locator('.starting summary', { hasText: 'IV infusion' }).click();
    await expect(page.getByText('low $400 (2025)')).toBeVisible();
    expect(await sources(page).count()).toBeGreaterThan(10);
  });

  test('there is no box and no button that does nothing', async ({ page }) => {
    await page.goto(URL);
    await expect(page.locator('main').locator('input, button:not(.term), select')).toHaveCount(0);
  });
});

for (const [screen, viewport] of SCREENS)
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport });

    test("a reader puts in their clinic's price and sees every sum change with it", async ({ page }) => {
      await open(page);
      await box(page, 'What does one session cost?').fill('$500');
      // 225 + 6 x 500; low and high keep the first visit of 0 and 350.
      await expect(answer(page)).toContainText('$3,225');
      await expect(answer(page)).toContainText('$3,000 to $3,350');
      await expect(page.locator('.working')).toContainText('6 × $500');
      await expect(page.locator('.assumed')).toContainText('One session: $500 (your number)');
      await expect(page.locator('.four-ways tbody tr').first()).toContainText('$3,225');
      await expect(page.getByRole('status').filter({ hasText: 'You would pay about $3,225' })).toBeAttached();
      await expect(page).toHaveURL(/#price=500$/);
    });

    test('a year of Spravato with insurance, copays and the maker’s savings', async ({ page }) => {
      await open(page);
      await choose(page, 'Spravato spray');
      await choose(page, 'Insurance covers it');
      await box(page, 'What is your deductible for a plan year?').fill('0');
      await choose(page, 'A copay for each visit');
      await box(page, 'What does the first visit cost?').fill('0');
      // 45 visits x 40
      await expect(answer(page)).toContainText('$1,800');
      await choose(page, 'Yes');
      // 45 visits x 10
      await expect(answer(page)).toContainText('$450');
      await expect(page.locator('.behind')).toContainText('The maker');
    });

    test('nothing moves when the boxes appear, and nothing is too wide', async ({ page }) => {
      await page.goto(URL, { waitUntil: 'networkidle' });
      expect(await shiftsOn(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
    });

    test('axe finds nothing, in use and with a mistake', async ({ page }) => {
      await open(page, '#method=spravato-nasal-spray&pay=insurance&help=yes&price=x');
      await page.getByText('Add therapy, travel and time off').click();
      await box(page, 'What is your copay for a visit?').or(box(page, 'What does one session cost?')).fill('abc');
      expect(await barriersIn(page)).toEqual([]);
    });

    test('everything to press is big enough for a finger', async ({ page }) => {
      await open(page);
      // What is folded away has no height to speak of.
      await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      for (const target of await page.locator('.choices label, .entry, .actions button, #estimator summary').all())
        expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    });
  });

test('a mistake is said beside the box, and the last good number counts', async ({ page }) => {
  await open(page, '#price=500');
  const price = box(page, 'What does one session cost?');
  await price.fill('five hundred');
  await expect(price).toHaveAttribute('aria-invalid', 'true');
  await expect(price).toHaveAccessibleDescription(/Write a number from 0 to 10,000/);
  await expect(answer(page)).toContainText('$3,225');
  await expect(price).toHaveValue('five hundred');
  await price.fill('');
  await expect(answer(page)).toContainText('$3,765');
  await expect(price).toHaveAttribute('aria-invalid', 'false');
});

test('Medicare Part B counts for Spravato only, and says so', async ({ page }) => {
  await open(page, '#pay=medicare');
  await expect(page.getByText('We found Medicare Part B paying for Spravato only.')).toBeVisible();
  await expect(answer(page)).toContainText('$3,765');
  await choose(page, 'Spravato spray');
  // 225 + 12 x 1,050 = 12,825; 283 and a fifth of 12,542
  await expect(answer(page)).toContainText('$2,791.40');
  await expect(box(page, 'What is your deductible for a plan year?')).toHaveAccessibleDescription(/\$283 \(2026\)/);
});

test.describe('the link', () => {
  testAfresh('opens the same numbers for somebody else', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    await choose(page, 'IM injection');
    await box(page, 'What does one session cost?').fill('380.50');
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await expect(page.getByText('The link is copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await context.newPage();
    await other.goto(link);
    await expect(other.getByRole('radio', { name: 'IM injection' })).toBeChecked();
    await expect(box(other, 'What does one session cost?')).toHaveValue('380.5');
    // 225 + 6 x 380.50
    await expect(answer(other)).toContainText('$2,508');
  });

  testAfresh('can be copied by hand where the browser does not let us', async ({ page }) => {
    await withoutClipboard(page);
    await open(page, '#price=450');
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await expect(box(page, /Copy the link from here/)).toHaveValue(/#price=450$/);
  });

  test('comes back after a reload, and Back undoes a choice that takes numbers away', async ({ page }) => {
    await open(page);
    await box(page, 'What does one session cost?').fill('450');
    await choose(page, 'Spravato spray');
    await expect(box(page, 'What does one session cost?')).toHaveValue('');
    await page.goBack();
    await expect(box(page, 'What does one session cost?')).toHaveValue('450');
    await expect(page.getByRole('radio', { name: 'IV infusion' })).toBeChecked();
    await page.reload();
    await expect(box(page, 'What does one session cost?')).toHaveValue('450');
  });

  test('comes back when the reader returns from another page', async ({ page }) => {
    await open(page);
    await box(page, 'What does one session cost?').fill('450');
    await page.getByRole('link', { name: 'More about prices and who pays' }).click();
    await expect(page).toHaveURL(/\/cost\/$/);
    await page.goBack();
    await expect(box(page, 'What does one session cost?')).toHaveValue('450');
  });

  test('survives a look at a source', async ({ page }) => {
    await open(page, '#price=450');
    await page.locator('.box .cite a').first().click();
    await expect(sources(page).first()).toBeInViewport();
    await expect(page).toHaveURL(/#price=450$/);
    await expect(box(page, 'What does one session cost?')).toHaveValue('450');
  });

  for (const hash of [
    '#method=<img src=x onerror=alert(1)>&price=-5',
    '#price=NaN&sessions=Infinity&later=99',
    '#__proto__=1&constructor=2',
    `#${'price=1&'.repeat(900)}`,
    '#%E0%A4%A',
    '#price=1e308&horizon=<script>',
  ])
    test(`a hostile one does no harm, and that is said: ${hash.slice(0, 40)}`, async ({ page }) => {
      const errors = errorsOn(page);
      await open(page, hash);
      await expect(page.getByText('Part of this link could not be used.')).toBeVisible();
      await expect(answer(page)).toContainText('$3,765');
      await expect(page.locator('main img')).toHaveCount(0);
      await expect(page.locator('#estimator')).not.toContainText(/NaN|undefined|Infinity|-\$/);
      expect(errors).toEqual([]);
    });
});

test('starting over brings our numbers back, and Back brings theirs', async ({ page }) => {
  await open(page, '#price=450');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(box(page, 'What does one session cost?')).toHaveValue('');
  await expect(page).toHaveURL(/\/cost-estimator\/$/);
  await page.goBack();
  await expect(box(page, 'What does one session cost?')).toHaveValue('450');
});

test('it works by keyboard alone', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'IV infusion' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'IM injection' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(box(page, 'What does one session cost?')).toBeFocused();
  await page.keyboard.type('300');
  // 225 + 6 x 300
  await expect(answer(page)).toContainText('$2,025');
});

testAfresh('it works where storage is blocked, and keeps nothing', async ({ page, context }) => {
  await blockStorage(page);
  await open(page);
  await box(page, 'What does one session cost?').fill('500');
  await expect(answer(page)).toContainText('$3,225');
  expect(await context.cookies()).toEqual([]);
});

test('what is typed goes nowhere', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  const before = asked.length;
  await box(page, 'What does one session cost?').fill('512');
  await choose(page, 'Insurance covers it');
  await expect(page).toHaveURL(/price=512/);
  // Chromium asks for the icon again whenever the address changes.
  expect(asked.slice(before).filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '-'))).toEqual([]);
});

test('printed, the sums, their working and the assumptions fit on one page', async ({ page }) => {
  await open(page, '#method=spravato-nasal-spray&pay=insurance&help=yes&therapy=1&travel=30&tax=22&ends=3&horizon=24');
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
    expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)].length, format).toBe(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(answer(page)).toBeVisible();
  await expect(page.locator('.working')).toBeVisible();
  await expect(page.locator('.assumed')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
});
