import { expect, test as testAfresh, type Page } from '@playwright/test';
import { TWENTY } from '../src/domain/visit-sheet/fixtures/lines.ts';
import { hashOf } from '../src/domain/visit-sheet/link.ts';
import type { Sheet } from '../src/domain/visit-sheet/sheet.ts';
import { STORAGE_KEY, textOf } from '../src/domain/visit-sheet/stored.ts';
import { expectNoBarriers } from './support/barriers.ts';
import { cutOff, tooWide } from './support/layout.ts';
import { openAfresh, test } from './support/one-tab.ts';
import { addStyle } from './support/styles.ts';
import { blockStorage, errorsOn, withoutClipboard } from './support/trouble.ts';

const URL_OF_SHEET = '/my-visit-sheet/';

const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), STORAGE_KEY);
const keep = (page: Page, text: string) =>
  page.evaluate(([key, value]) => localStorage.setItem(key, value), [STORAGE_KEY, text] as const);
/** The words of each line, without the page they come from. */
const lines = (page: Page) =>
  page.locator('.visit .said').evaluateAll((all) => all.map((one) => (one.firstChild?.textContent ?? '').trim()));
const textsOf = (sheet: Sheet) => sheet.map(({ text }) => text);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const collecting = async (page: Page, url: string) => {
  await page.goto(url);
  await page.getByRole('main').getByRole('link', { name: 'Add to my visit sheet' }).click();
  await expect(page.locator('.visit-bar [role="status"]')).not.toBeEmpty();
};
const add = async (page: Page, words: string) => {
  await button(page, `Add to my visit sheet: ${words}`).click();
  await expect(button(page, `Remove from my visit sheet: ${words}`)).toBeFocused();
};

/** The page of the sheet with lines already on it. */
const openWith = async (page: Page, sheet: Sheet) => {
  await page.goto(URL_OF_SHEET);
  await keep(page, textOf(sheet));
  await page.reload();
  await expect(page.locator('.visit .said')).toHaveCount(sheet.length);
};

test('lines come from an article, the FAQ, the help page, the estimator and the path; nothing is kept before, and nothing is sent', async ({
  page,
  baseURL,
}) => {
  const errors = errorsOn(page);
  const asked: { url: string; method: string }[] = [];
  page.on('request', (request) => asked.push({ url: request.url(), method: request.method() }));

  await collecting(page, '/choosing-a-provider/');
  expect(await kept(page)).toBeNull();
  const ASK = 'Who is in the room, and for how long?';
  await add(page, ASK);
  await expect(page.locator('.visit-bar [role="status"]')).toHaveText('Added. Your sheet has 1 line.');
  await expect(page.getByRole('link', { name: 'My visit sheet: 1 line' })).toHaveAttribute('href', URL_OF_SHEET);
  await add(page, 'Is the prescriber licensed in the state where I’ll be sitting?');

  // From now on the buttons are there without being asked for.
  await page.goto('/faq/');
  await add(page, 'Does ketamine therapy get you high?');
  await page.goto('/get-help-now/');
  await add(page, 'Call 911: chest pain');
  await page.goto('/feeling-worse/');
  await add(page, 'Call 911 for any of these: There is chest pain, or a seizure.');
  await page.goto('/cost-estimator/#price=777&sessions=6');
  await button(page, 'Add to my visit sheet').click();
  await expect(page.locator('.visit-bar [role="status"]')).toHaveText('Added. Your sheet has 6 lines.');
  await button(page, 'Add to my visit sheet').click();
  await expect(page.locator('.visit-bar [role="status"]')).toHaveText('It is on your sheet already.');
  await page.goto('/what-to-expect/#first=2027-01-05');
  await button(page, 'Add to my visit sheet').click();
  await expect(page.getByRole('link', { name: 'My visit sheet: 7 lines' })).toBeVisible();

  await page.getByRole('link', { name: 'My visit sheet: 7 lines' }).click();
  await expect(page.locator('.visit .group h2')).toHaveText([
    'Questions to ask',
    'Warning signs to talk about',
    'My estimate',
    'My path',
  ]);
  const words = await lines(page);
  expect(words).toHaveLength(7);
  expect(words[5]).toMatch(
    /^IV infusion, “I pay it all”: first course about \$[\d,]+ \(.+Worked out \w+ \d+, \d{4}; no quote\.$/,
  );
  expect(words[6]).toMatch(/^IV infusion: 6 sessions.+Worked out \w+ \d+, \d{4}\.$/);
  await page.reload();
  await expect(page.locator('.visit .said')).toHaveText(words.map((text) => new RegExp(`^${RegExp.escape(text)}`)));
  await expect(page.getByRole('link', { name: 'Cost estimator' }).first()).toHaveAttribute(
    'href',
    '/cost-estimator/#price=777&sessions=6',
  );
  await expect(page.locator('.origin', { hasText: 'Choosing a provider' }).first()).toHaveAttribute(
    'href',
    '/choosing-a-provider/#seven-questions-to-read-out-on-the-phone',
  );

  expect(errors).toEqual([]);
  expect(asked.filter(({ url, method }) => !url.startsWith(baseURL ?? '-') || method !== 'GET')).toEqual([]);
  expect(
    asked.filter(({ url }) => /[?]|who|room|chest|777|2027|sheet=/i.test(new URL(url).pathname + new URL(url).search)),
  ).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('adding twice does nothing twice, and Remove takes it off, also once its words were changed', async ({ page }) => {
  await collecting(page, '/choosing-a-provider/');
  const ASK = 'What do you measure, and when?';
  await add(page, ASK);
  await page.goto(URL_OF_SHEET);
  await button(page, /^Edit:/).click();
  await page.getByLabel('The words of this line').fill('Do you measure my blood pressure?');
  await page.keyboard.press('Enter');
  await expect(button(page, /^Edit: “Do you measure/)).toBeFocused();
  await page.goto('/choosing-a-provider/');
  await expect(page.locator('.collected', { hasText: 'On your sheet' })).toHaveCount(1);
  await button(page, `Remove from my visit sheet: ${ASK}`).click();
  await expect(button(page, `Add to my visit sheet: ${ASK}`)).toBeFocused();
  expect(await kept(page)).toBeNull();
});

test('a sheet to print has its questions too, and no button is printed', async ({ page }) => {
  await collecting(page, '/handouts/questions-to-ask/');
  await add(page, 'What else could I try first, and how well does it work?');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.collect, .visit-bar').filter({ visible: true })).toHaveCount(0);
});

test('a page without lines says so, and the link leads on', async ({ page }) => {
  await collecting(page, '/delivery-methods/iv-infusion/');
  await expect(page.locator('.visit-bar [role="status"]')).toHaveText(/no lines to add|of this page can be added/);
  await page.getByRole('main').getByRole('link', { name: 'Add to my visit sheet' }).click();
  await expect(page).toHaveURL(URL_OF_SHEET);
});

test('the keyboard alone reorders, edits, deletes and undoes, and the place is said', async ({ page }) => {
  await openWith(page, TWENTY.slice(0, 4));
  const [first, second, third, fourth] = textsOf(TWENTY);
  await button(page, /^Down: “Who decides/).focus();
  await page.keyboard.press('Enter');
  expect(await lines(page)).toEqual([second, first, third, fourth]);
  await expect(button(page, /^Down: “Who decides/)).toBeFocused();
  await expect(page.locator('.visit > [role="status"]')).toHaveText(/is now 2 of 4 under “Questions to ask”/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('.visit > [role="status"]')).toHaveText(/It stays 4 of 4/);
  await expect(button(page, /^Down: “Who decides/)).toBeFocused();

  await button(page, /^Edit: “What do you measure/).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('The words of this line')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, /^Edit: “What do you measure/)).toBeFocused();

  await button(page, /^Delete: “What do you measure/).focus();
  await page.keyboard.press('Enter');
  await expect(button(page, 'Undo')).toBeFocused();
  expect(await lines(page)).toEqual([second, fourth, first]);
  await page.keyboard.press('Enter');
  expect(await lines(page)).toEqual([second, third, fourth, first]);
  await expect(button(page, /^Delete: “What do you measure/)).toBeFocused();
  await page.reload();
  await expect(page.locator('.visit .said').first()).toContainText(second ?? '-');
  expect(await lines(page)).toEqual([second, third, fourth, first]);
});

test('lines of one’s own are added, as text and nothing else', async ({ page }) => {
  const errors = errorsOn(page);
  await page.goto(URL_OF_SHEET);
  const field = page.getByLabel('A line of your own');
  await field.fill('<img src=x onerror=alert(1)> & my sleep');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  expect(await lines(page)).toEqual(['<img src=x onerror=alert(1)> & my sleep']);
  await expect(page.locator('.visit img')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('“Forget everything” asks once, says it is done, and leaves nothing behind', async ({ page }) => {
  await openWith(page, TWENTY);
  await button(page, 'Forget everything').first().click();
  await expect(button(page, 'Yes, forget everything')).toBeFocused();
  await button(page, 'No, keep it').click();
  await expect(button(page, 'Forget everything')).toBeFocused();
  await expect(page.locator('.visit .said')).toHaveCount(20);
  await button(page, 'Forget everything').click();
  await button(page, 'Yes, forget everything').click();
  await expect(page.locator('.visit > [role="status"]')).toHaveText(/Everything is deleted/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your sheet is empty' })).toBeVisible();
});

test.describe('a link', () => {
  test('brings the same twenty lines to another device, which keeps them once the reader says so', async ({
    page,
    browser,
    baseURL,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openWith(page, TWENTY);
    await button(page, /^Copy a link/).click();
    await expect(page.getByText('The link is copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.length).toBeLessThan(2000);
    expect(new URL(link).search).toBe('');

    const other = await browser.newContext({ ...(baseURL && { baseURL }) });
    const device = await other.newPage();
    const asked: string[] = [];
    device.on('request', (request) => asked.push(request.url()));
    await device.goto(link);
    await expect(device.getByText('This sheet came by a link.')).toBeVisible();
    expect(await lines(device)).toEqual(textsOf(TWENTY));
    expect(await kept(device)).toBeNull();
    await button(device, 'Keep it on this device').click();
    await expect(device).toHaveURL(URL_OF_SHEET);
    await device.reload();
    await expect(device.locator('.visit .said')).toHaveCount(20);
    expect(await lines(device)).toEqual(textsOf(TWENTY));
    // What stands behind the # is never asked for.
    expect(asked.filter((url) => /sheet=/.test(url.replace(/#.*/, '')))).toEqual([]);
    await other.close();
  });

  for (const [answer, result] of [
    ['Use this one', ['Theirs?', 'Both?']],
    ['Keep mine', ['Mine?', 'Both?']],
    ['Put both together', ['Mine?', 'Both?', 'Theirs?']],
  ] as const)
    test(`never overwrites a sheet: “${answer}”`, async ({ page }) => {
      const sheet = (...texts: string[]): Sheet => texts.map((text) => ({ kind: 'question', text, from: '/faq/' }));
      await openWith(page, sheet('Mine?', 'Both?'));
      const before = await kept(page);
      await openAfresh(page, URL_OF_SHEET + (await hashOf(sheet('Theirs?', 'Both?'))));
      await expect(page.getByRole('heading', { name: /This sheet came by a link/ })).toBeVisible();
      expect(await lines(page)).toEqual(['Mine?', 'Both?']);
      expect(await kept(page)).toBe(before);
      await button(page, answer).click();
      await expect(page.locator('h1')).toBeFocused();
      expect(await lines(page)).toEqual(result);
      await expect(page).toHaveURL(URL_OF_SHEET);
      await page.reload();
      await expect(page.locator('.visit .said')).toHaveCount(result.length);
    });

  test('that is broken says so, and one to elsewhere is no link', async ({ page }) => {
    await page.goto(`${URL_OF_SHEET}#sheet=zAAAA`);
    await expect(page.getByText('The sheet in this link could not be read.')).toBeVisible();
    const from = ['https://evil.example/', 'javascript:alert(1)', '/no-such-page/', '//evil.example/'];
    const bytes = Buffer.from(JSON.stringify([1, ...from.map((address, n) => [0, `Line ${n}?`, address])]));
    await openAfresh(page, `${URL_OF_SHEET}#sheet=p${bytes.toString('base64url')}`);
    await expect(page.locator('.visit .said')).toHaveCount(4);
    await expect(page.locator('.visit .said a')).toHaveCount(0);
  });

  testAfresh('can be copied by hand where the browser has no clipboard', async ({ page }) => {
    await withoutClipboard(page);
    await openWith(page, TWENTY.slice(0, 2));
    await button(page, /^Copy a link/).click();
    await expect(page.getByLabel(/Copy the link from here/)).toHaveValue(/\/my-visit-sheet\/#sheet=z/);
  });
});

test('a thousand fuzzed sheets, from links and from the device, break nothing', async ({ page }) => {
  const errors = errorsOn(page);
  await openWith(page, TWENTY);
  const good = await hashOf(TWENTY);
  const shown = await page.evaluate(
    async ({ key, good, text }) => {
      let seed = 42;
      const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
      const broken = (whole: string) => {
        const at = 8 + random(whole.length - 8);
        const letter = String.fromCharCode(32 + random(90));
        return [
          whole.slice(0, at),
          whole.slice(0, at) + letter + whole.slice(at + 1),
          whole.slice(0, at) + letter.repeat(random(60)),
        ][random(3)];
      };
      const counts: number[] = [];
      for (let round = 0; round < 500; round += 1) {
        const value = broken(text) ?? '';
        localStorage.setItem(key, value);
        dispatchEvent(new StorageEvent('storage', { key, newValue: value }));
        history.replaceState(null, '', broken(good)?.replaceAll(/[\s"<>]/g, ''));
        dispatchEvent(new HashChangeEvent('hashchange'));
        await new Promise((resolve) => setTimeout(resolve));
        // Looking is no act: what could not be read is still there.
        if (localStorage.getItem(key) !== value) throw new Error(`round ${round} wrote over ${value}`);
        counts.push(document.querySelectorAll('.visit .said').length);
      }
      return counts;
    },
    { key: STORAGE_KEY, good, text: textOf(TWENTY) },
  );
  expect(shown).toHaveLength(500);
  expect(Math.max(...shown)).toBeLessThanOrEqual(40);
  expect(shown.some((count) => count > 0) && shown.includes(0)).toBe(true);
  expect(errors).toEqual([]);
  await expect(page.getByLabel('A line of your own')).toBeVisible();
});

for (const [what, text, says, left] of [
  ['broken', '{"version":1,"lines":[', /could not be read/, 0],
  ['in part unreadable', textOf(TWENTY.slice(0, 2)).replace('question', 'dose'), /A part of the sheet/, 1],
  ['from a newer version', textOf(TWENTY.slice(0, 2)).replace('"version":1', '"version":9'), /newer version/, 2],
  ['far too large', `"${'x'.repeat(200_000)}"`, /too large/, 0],
] as const)
  test(`a kept sheet that is ${what} is spoken of and not written over until the reader acts`, async ({ page }) => {
    await page.goto('/faq/');
    await keep(page, text);
    await page.reload();
    await button(page, 'Add to my visit sheet: Is it a last resort?').click();
    await expect(page.locator('.visit-bar [role="status"]')).toHaveText(/could not be read/);
    await page.goto(URL_OF_SHEET);
    await expect(page.locator('.visit .notice')).toHaveText(says);
    await expect(page.locator('.visit .said')).toHaveCount(left);
    await page.getByText('What could not be read').click();
    await expect(page.getByLabel('What this device kept')).toHaveValue(text.slice(0, 20_000));
    expect(await kept(page)).toBe(text);
    await page.getByLabel('A line of your own').fill('Mine');
    await button(page, 'Add this line').click();
    await expect(page.locator('.visit .notice')).toContainText('Your change has replaced it');
    expect(await kept(page)).toContain('Mine');
  });

test('two tabs show the same', async ({ page, context }) => {
  await openWith(page, TWENTY.slice(0, 3));
  const article = await context.newPage();
  await article.goto('/choosing-a-provider/');
  await expect(article.getByRole('link', { name: 'My visit sheet: 3 lines' })).toBeVisible();
  await add(article, 'What happens if something goes wrong?');
  await expect(page.locator('.visit .said')).toHaveCount(4);
  await expect(page.locator('.visit > [role="status"]')).toHaveText(/Changed in another tab/);
  await button(page, /^Delete: “Who is in the room/).click();
  await expect(button(article, 'Add to my visit sheet: Who is in the room, and for how long?')).toBeVisible();
});

testAfresh(
  'with storage blocked the sheet lasts for the visit, says so, and the link takes the lines along',
  async ({ page }) => {
    await blockStorage(page);
    const errors = errorsOn(page);
    await collecting(page, '/choosing-a-provider/');
    await add(page, 'What do you measure, and when?');
    await expect(page.locator('.visit-bar [role="status"]')).toContainText('does not let us keep it');
    const way = page.getByRole('link', { name: 'My visit sheet: 1 line' });
    await expect(way).toHaveAttribute('href', /#sheet=/);
    await way.click();
    await expect(page.getByText('This browser does not let the site keep anything.')).toBeVisible();
    await expect(page.locator('.visit .said')).toHaveCount(1);
    await page.getByLabel('A line of your own').fill('My sleep');
    await button(page, 'Add this line').click();
    await expect(page.locator('.visit .said')).toHaveCount(2);
    expect(errors).toEqual([]);
  },
);

const pagesOf = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;

test('twenty lines print on one page, Letter and A4, with the date, the site, its address and whom to call', async ({
  page,
}) => {
  await openWith(page, TWENTY);
  for (const format of ['Letter', 'A4'] as const) expect(pagesOf(await page.pdf({ format })), format).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.paper');
  const day = await page.evaluate(() => new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(new Date()));
  for (const words of [
    `Printed on ${day}.`,
    'Ketamine in Plain Terms',
    URL_OF_SHEET,
    'no medical advice',
    'not yet reviewed by a clinician',
    'Call 988',
    'Call 911',
  ])
    await expect(paper.getByText(words).filter({ visible: true }).first(), words).toBeVisible();
  await expect(page.locator('header, nav, button, form, footer').filter({ visible: true })).toHaveCount(0);
  expect(await tooWide(page)).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  // With fewer lines there is room to write under each question.
  await openWith(page, TWENTY.slice(0, 8));
  // Now and then the browser shows a page that is opened anew as on a screen.
  await page.emulateMedia({ media: 'print' });
  const lines = page.locator('.visit .line');
  await expect(lines).toHaveCount(8);
  const room = () => lines.evaluateAll((all) => Math.min(...all.map((line) => line.getBoundingClientRect().height)));
  await expect.poll(room).toBeGreaterThan(25);
  // In letters a little larger, as the fonts of another machine may be.
  await openWith(page, TWENTY);
  await addStyle(page, '@media print { .paper { font-size: 9.8pt !important } }');
  expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBe(1);
});

test('no barrier that axe finds, nothing sticks out, and every control is easy to hit, in each of its states', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const look = async (state: string) => {
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await tooWide(page), `${state}, ${width} px`).toEqual([]);
      expect.soft(await cutOff(page), `${state}, ${width} px`).toEqual([]);
      const small = await page
        .locator('.visit :is(button, summary, input, textarea), .collect button, .visit-bar a')
        .filter({ visible: true })
        .evaluateAll((controls) =>
          controls
            .map((control) => ({ name: control.textContent, box: control.getBoundingClientRect() }))
            .filter(({ box }) => Math.round(box.height) < 44 || Math.round(box.width) < 44)
            .map(({ name, box }) => `${name} ${box.width} x ${box.height}`),
        );
      expect.soft(small, `${state}, ${width} px`).toEqual([]);
    }
    await expectNoBarriers(page);
  };
  await openWith(page, TWENTY);
  await button(page, /^Edit: “Who decides/).click();
  await button(page, /^Delete: “Who is in/).click();
  await button(page, 'Forget everything').click();
  await look('edited, deleted, asked to forget');
  await keep(page, textOf(TWENTY.slice(0, 2)).replace('question', 'dose'));
  await openAfresh(page, URL_OF_SHEET + (await hashOf(TWENTY)));
  await page.locator('.visit details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await look('a link waits, and a part is unreadable');
  await page.goto('/choosing-a-provider/');
  await expect(page.locator('.collect').first()).toBeVisible();
  await look('an article with buttons');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has no button, and leads to lists that are ready', async ({ page }) => {
    await page.goto(URL_OF_SHEET);
    const main = page.getByRole('main');
    await expect(main.locator('button, input, textarea, form')).toHaveCount(0);
    // Playwright looks for no text in noscript; a reader sees it.
    expect(await main.innerText()).toContain('Collecting lines needs JavaScript.');
    for (const url of ['/handouts/questions-to-ask/', '/handouts/provider-checklist/', '/handouts/'])
      await expect(main.locator(`a[href="${url}"]`).first()).toBeVisible();
  });

  test('an article’s link goes there', async ({ page }) => {
    await page.goto('/choosing-a-provider/');
    await page.getByRole('main').getByRole('link', { name: 'Add to my visit sheet' }).click();
    await expect(page).toHaveURL(URL_OF_SHEET);
  });
});
