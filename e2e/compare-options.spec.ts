import { expect, test as testAfresh, type Page } from '@playwright/test';
import { barriersIn } from './support/barriers.ts';
import { cutOff, tooWide } from './support/layout.ts';
import { test } from './support/one-tab.ts';
import { SCREENS } from './support/screens.ts';
import { shiftsOn } from './support/shifts.ts';
import { blockStorage, errorsOn } from './support/trouble.ts';

const URL_OF_AID = '/compare-options/';
const OPTIONS = [
  'IV infusion',
  'IM injection',
  'Spravato spray',
  'At-home lozenges',
  'Another medicine',
  'TMS',
  'ECT',
  'Psychotherapy',
  'Waiting',
];

/** The comparison once the choices work. */
const openAid = async (page: Page, hash = '') => {
  await page.goto(`${URL_OF_AID}${hash}`);
  await expect(page.getByRole('checkbox', { name: 'Cost' })).toBeVisible();
};
const keepOnly = async (page: Page, ...names: string[]) => {
  await page.getByRole('button', { name: 'Hide all' }).click();
  await expect(page.getByRole('checkbox', { name: 'IV infusion', exact: true })).not.toBeChecked();
  for (const name of names) await page.getByRole('checkbox', { name, exact: true }).check();
};
const columns = (page: Page) => page.locator('.columns thead th');
const rows = (page: Page) => page.locator('.columns tbody th');
const names = (page: Page) => page.locator('.option-list dt');

test('nothing of the page is said only with JavaScript, and nothing only without', async ({ page, tabs }) => {
  const words = (of: Page) =>
    of.locator('main').evaluate((main) => {
      const copy = main.cloneNode(true) as HTMLElement;
      for (const left of copy.querySelectorAll('.choices, .tool-notice, noscript')) left.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    });
  await openAid(page);
  const plainPage = await tabs.plain();
  await plainPage.goto(URL_OF_AID);
  expect(await words(plainPage)).toBe(await words(page));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all nine options stand under each of seven matters, with what speaks for and against them', async ({
    page,
  }) => {
    await page.goto(URL_OF_AID);
    const tables = page.locator('.matter table');
    await expect(tables).toHaveCount(7);
    for (const table of await tables.all()) await expect(table.getByRole('rowheader')).toHaveText(OPTIONS);
    await expect(page.locator('.for-and-against')).toHaveCount(OPTIONS.length);
    for (const side of await page.locator('.both-sides').all()) {
      const [good, bad] = await side.locator('ul').all();
      expect(await good?.locator('li').count()).toBe(await bad?.locator('li').count());
    }
    await expect(page.locator('noscript p')).toHaveText(/^\s*Marking and sorting need JavaScript/);
    await expect(page.locator('noscript p')).toBeVisible();
  });

  test('there is no control that does nothing, and no room kept for one', async ({ page }) => {
    await page.goto(URL_OF_AID);
    await expect(page.locator('main').getByRole('checkbox')).toHaveCount(0);
    await expect(page.locator('.choices')).toBeHidden();
    expect(await page.locator('.choices').boundingBox()).toBeNull();
  });

  test('each source that is cited is in the list', async ({ page }) => {
    await page.goto(URL_OF_AID);
    const places = await page
      .locator('.comparison .cite a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(places.length).toBeGreaterThan(100);
    for (const place of new Set(places)) await expect(page.locator(place ?? '')).toHaveCount(1);
  });
});

for (const [screen, viewport] of SCREENS) {
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport });

    test('the matters that are marked come first, in the order of marking, and can be moved', async ({ page }) => {
      await openAid(page);
      await page.getByRole('checkbox', { name: 'Cost' }).check();
      await page.getByRole('checkbox', { name: 'Side effects' }).check();
      const headings = page.locator('.matter h3');
      await expect(headings.nth(0)).toHaveText('What does it cost?Your number 1');
      await expect(headings.nth(1)).toHaveText('What are the side effects?Your number 2');
      await expect(headings.nth(2)).toHaveText('How well does it work?');
      const up = page.getByRole('button', { name: 'Move “Side effects” up' });
      await up.focus();
      await page.keyboard.press('Enter');
      await expect(headings.nth(0)).toHaveText('What are the side effects?Your number 1');
      await expect(page.getByRole('button', { name: 'Move “Side effects” down' })).toBeFocused();
      await expect(page.locator('.take-along dt').first()).toHaveText('Side effects');
    });

    test('options can be hidden, and four or fewer share one table', async ({ page }) => {
      await openAid(page);
      await page.getByRole('checkbox', { name: 'ECT', exact: true }).uncheck();
      await expect(names(page)).toHaveCount(8);
      await keepOnly(page, 'TMS', 'Waiting', 'IV infusion');
      await expect(page.locator('.matter')).toHaveCount(0);
      await expect(columns(page)).toHaveText(['IV infusion', 'TMS', 'Waiting']);
      await expect(rows(page)).toHaveCount(7);
      await expect(page.locator('.for-and-against')).toHaveCount(3);
      await page.getByRole('button', { name: 'Hide all' }).click();
      await expect(page.locator('.in-words')).toContainText('No option is shown. Choose one to see it.');
    });

    test('a fact orders the options, and is shown; nothing says which is best', async ({ page }) => {
      await openAid(page);
      await page.getByRole('radio', { name: 'At home first' }).check();
      await expect(names(page).nth(0)).toHaveText('Compounded ketamine lozenges taken at home');
      await expect(page.locator('.sort-fact').first()).toContainText('You take each dose at home.');
      await page.getByRole('radio', { name: 'Followed longest first' }).check();
      await expect(names(page).nth(0)).toHaveText('Esketamine nasal spray (Spravato)');
      await expect(names(page).last()).toHaveText('Ketamine by injection into a muscle');
      await expect(page.locator('.comparison')).not.toContainText(
        /recommend|best option|\bour pick|\d+ points? out of/i,
      );
    });

    test('a link opened afresh brings the choice back, and so do Back and a reload', async ({ page, context }) => {
      await openAid(page);
      await keepOnly(page, 'TMS', 'ECT');
      await page.getByRole('checkbox', { name: 'Work and driving' }).check();
      await page.getByRole('radio', { name: 'Driving left free first' }).check();
      await expect(page).toHaveURL(`${URL_OF_AID}#show=tms.ect&matters=work&by=driving`);
      const shared = page.url();
      const other = await context.newPage();
      await other.goto(shared);
      await expect(columns(other)).toHaveText(['TMS', 'ECT']);
      await expect(rows(other).first()).toContainText('What does it do to work and driving?');
      await expect(other.getByRole('radio', { name: 'Driving left free first' })).toBeChecked();
      await other.close();
      await page.reload();
      await expect(columns(page)).toHaveText(['TMS', 'ECT']);
      await page.getByRole('link', { name: 'What the labels mean' }).click();
      await expect(page).toHaveURL('/how-we-check/');
      await page.goBack();
      await expect(columns(page)).toHaveText(['TMS', 'ECT']);
    });

    test('nothing is wider than the screen or cut off, whatever is chosen', async ({ page }) => {
      await openAid(page, '#matters=cost.work.time&by=home');
      expect(await tooWide(page)).toEqual([]);
      await openAid(page, '#show=iv-infusion.spravato-nasal-spray.ect.waiting&matters=cost');
      await page.reload();
      await expect(columns(page)).toHaveCount(4);
      expect(await tooWide(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
    });

    // accessible.spec.ts tries the page as it opens, with all nine.
    test('axe finds nothing once choices were made', async ({ page }) => {
      await openAid(page, '#show=tms.ect&matters=cost.time&by=followed');
      expect(await barriersIn(page)).toEqual([]);
    });

    test('nothing jumps when the choices start to work', async ({ page }) => {
      await page.goto(URL_OF_AID, { waitUntil: 'commit' });
      await expect(page.getByRole('checkbox', { name: 'Cost' })).toBeVisible();
      expect(await shiftsOn(page)).toEqual([]);
    });

    test('every choice and button is at least 44 pixels high', async ({ page }) => {
      await openAid(page, '#matters=cost.time');
      const low = await page
        .locator('.chips label, .choices button')
        .evaluateAll((all) =>
          all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.textContent),
        );
      expect(low).toEqual([]);
    });
  });
}

test('a jump to a source keeps the choice', async ({ page }) => {
  await openAid(page, '#show=tms.ect');
  await page.locator('.columns .cite a').first().click();
  await expect(page).toHaveURL(`${URL_OF_AID}#show=tms.ect`);
  await expect(page.locator('.sources')).toBeInViewport();
  await page.reload();
  await expect(columns(page)).toHaveText(['TMS', 'ECT']);
});

test('starting again empties the address and shows all nine', async ({ page }) => {
  await openAid(page, '#show=tms&matters=cost&by=home');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(names(page)).toHaveCount(9);
  await expect(page).toHaveURL(URL_OF_AID);
  await expect(page.getByRole('checkbox', { name: 'Cost' })).not.toBeChecked();
});

testAfresh(
  'the link is copied, and where the browser refuses it stands there to be copied',
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openAid(page, '#matters=cost');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Link copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/compare-options\/#matters=cost$/);
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
    );
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByLabel('Copy this link')).toHaveValue(/\/compare-options\/#matters=cost$/);
  },
);

test('what was chosen is read out once it has settled, and not before', async ({ page }) => {
  await openAid(page);
  const spoken = page.locator('.spoken');
  await expect(spoken).toBeEmpty();
  await page.getByRole('checkbox', { name: 'Cost' }).check();
  await page.getByRole('checkbox', { name: 'Side effects' }).check();
  await expect(spoken).toContainText('Marked: cost, then side effects.');
});

for (const hash of [
  '#show=boat',
  '#by=<img src=x onerror=document.title=1>',
  '#matters=cost.cost.cost',
  '#__proto__=1&constructor=2',
  `#show=${'tms.'.repeat(900)}`,
  '#%E0%A4%A=%',
])
  test(`a link that makes no sense falls back, and says so: ${hash.slice(0, 40)}`, async ({ page }) => {
    const errors = errorsOn(page);
    await openAid(page, hash);
    await expect(page.getByText('A part of the link could not be used')).toBeVisible();
    await expect(names(page)).toHaveCount(9);
    await expect(page).toHaveTitle(/Which option fits/);
    expect(await page.locator('main img').count()).toBe(0);
    expect(errors).toEqual([]);
  });

testAfresh('it works where storage is blocked, keeps nothing and asks nobody', async ({ page, context }) => {
  await blockStorage(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openAid(page);
  await keepOnly(page, 'TMS', 'ECT');
  await expect(columns(page)).toHaveText(['TMS', 'ECT']);
  const { origin } = new URL(page.url());
  expect(asked.every((url) => url.startsWith(origin) && !url.includes('show='))).toBe(true);
  expect(await context.cookies()).toEqual([]);
});

test('on paper: what was marked, the comparison, the questions and room for notes, and no controls', async ({
  page,
}) => {
  await openAid(page, '#show=tms.ect&matters=cost');
  await expect(columns(page)).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.choices')).toBeHidden();
  await expect(page.locator('.in-words')).toContainText('Marked: cost.');
  await expect(page.locator('.take-along dt').first()).toHaveText('Cost');
  await expect(page.locator('.own-notes')).toBeVisible();
  await expect(page.getByRole('table', { name: 'How do they compare?' })).toBeVisible();
});

test('the aid lists what a decision aid has to do, and where it does not', async ({ page }) => {
  await page.goto(URL_OF_AID);
  const table = page.getByRole('table', { name: 'How was it made, and what is it worth?' });
  await expect(table.getByRole('rowheader')).toHaveCount(13);
  await expect(page.getByText('No clinician has reviewed it')).toBeVisible();
});
