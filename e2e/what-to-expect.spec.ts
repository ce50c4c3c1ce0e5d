import { readFileSync } from 'node:fs';
import { expect, test as testAfresh, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { barriersIn } from './support/barriers.ts';
import { cutOff, tooWide } from './support/layout.ts';
import { openAfresh, test } from './support/one-tab.ts';
import { SCREENS } from './support/screens.ts';
import { shiftsOn } from './support/shifts.ts';
import { blockStorage, errorsOn, withoutClipboard } from './support/trouble.ts';

const URL_OF_PAGE = '/what-to-expect/';
const SPRAVATO = 'Spravato spray';
const stop = (page: Page, id: string) => page.locator(`#step-${id}`);
const sessions = (page: Page) => stop(page, 'between-sessions').locator('.sessions .tick');
const summary = (page: Page) => page.locator('.course b');

async function open(page: Page, hash = '') {
  await openAfresh(page, `${URL_OF_PAGE}${hash}`);
  await expect(page.locator('.expect.ready')).toBeVisible();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole path for an infusion course stands there, and what differs for the others', async ({ page }) => {
    await page.goto(URL_OF_PAGE);
    await expect(page.locator('.stop')).toHaveCount(10);
    for (const stopHere of await page.locator('.stop').all()) {
      for (const part of ['What to do', 'When to call', 'People report'])
        await expect(stopHere.getByText(part, { exact: true })).toBeVisible();
    }
    await expect(page.getByText('Six infusions, two a week for three weeks', { exact: false })).toBeVisible();
    await expect(stop(page, 'the-day').getByText('The drip runs', { exact: false })).toBeVisible();
    for (const method of ['IM injection', SPRAVATO, 'At-home lozenges'])
      await expect(page.locator('.differs', { hasText: method }).first()).toBeVisible();
    await page.locator('.differs', { hasText: SPRAVATO }).first().locator('summary').click();
    await expect(page.getByText('No driving and no machines until the next day').first()).toBeVisible();
  });

  test('how many had responded is a table for all four, with what nobody has measured', async ({ page }) => {
    await page.goto(URL_OF_PAGE);
    const table = page.locator('.points');
    await expect(table).toContainText('45 of 100 after ketamine');
    await expect(table).toContainText('18 of 100 after midazolam');
    await expect(table).toContainText('17 of 100 with esketamine spray plus an antidepressant');
    await expect(table).toContainText('No trial that we found has measured this.');
  });

  test('no control is there that would not work', async ({ page }) => {
    await page.goto(URL_OF_PAGE);
    expect(await page.locator('main :is(input, select, textarea, button)').filter({ visible: true }).count()).toBe(0);
    await expect(page.getByText('Choosing a method, dates and ticks needs JavaScript.')).toBeVisible();
  });
});

for (const [screen, viewport] of SCREENS) {
  test.describe(`on a ${screen}`, () => {
    test.use({ viewport });

    test('a reader picks a way, a date, days and a time, ticks, and finds it all again', async ({ page, context }) => {
      const errors = errorsOn(page);
      await open(page);
      await page.getByLabel(SPRAVATO).check();
      await page.getByLabel('When is the first session?').fill('2027-01-05');
      await page.getByLabel('Tuesday', { exact: true }).check();
      await page.getByLabel('Friday', { exact: true }).check();
      await page.getByLabel('At what time?').fill('09:30');
      await expect(summary(page)).toContainText(
        '12 sessions, from Tuesday, January 5, 2027 to Tuesday, February 23, 2027.',
      );
      await expect(sessions(page).first()).toHaveText('Session 1: Tuesday, January 5, 2027, 9:30 AM');
      await expect(stop(page, 'day-before')).toContainText('Mon, January 4, 2027');
      await expect(stop(page, 'the-day')).toContainText('about 11:30 AM');
      await expect(stop(page, 'the-day')).toContainText('Two hours is the least');
      await expect(stop(page, 'decision-point')).toContainText('Sat, January 30 to Fri, February 5, 2027');

      await stop(page, 'week-before').getByLabel('Save the number that is answered at night.').check();
      await stop(page, 'deciding').getByLabel('Deciding and screening').check();
      await expect(page.getByRole('status').filter({ hasText: '12 sessions' })).toBeAttached();

      const again = await context.newPage();
      await again.goto(page.url());
      await expect(summary(again)).toContainText('Spravato spray: 12 sessions');
      await expect(again.getByLabel('Save the number that is answered at night.')).toBeChecked();
      await expect(again.getByLabel('Deciding and screening')).toBeChecked();
      await expect(again.getByLabel('Tuesday', { exact: true })).toBeChecked();
      await expect(again.getByLabel('At what time?')).toHaveValue('09:30');
      await again.close();

      await page.reload();
      await expect(page.getByLabel('Save the number that is answered at night.')).toBeChecked();
      expect(errors).toEqual([]);
    });

    test('a session that moves takes along what hangs on it', async ({ page }) => {
      await open(page, '#first=2027-01-05');
      await expect(sessions(page).nth(5)).toContainText('Friday, January 22');
      const third = stop(page, 'between-sessions').locator('.sessions li').nth(2);
      await third.locator('summary').click();
      await third.getByLabel('New day of session 3').fill('2027-01-14');
      await expect(sessions(page).nth(1)).toContainText('Friday, January 8');
      await expect(sessions(page).nth(2)).toContainText('Thursday, January 14');
      await expect(sessions(page).nth(5)).toContainText('Sunday, January 24');
      await expect(stop(page, 'decision-point')).toContainText('Mon, January 25 to Sun, January 31, 2027');
      await expect(stop(page, 'maintenance')).toContainText('Sun, February 21 to Sun, March 7, 2027');
      await expect(page).toHaveURL(/moved=0\.0\.2/);
    });

    test('nothing moves when the controls come', async ({ page }) => {
      await open(page);
      await page.waitForTimeout(400);
      expect(await shiftsOn(page)).toEqual([]);
    });

    test('axe finds nothing, also after use', async ({ page }) => {
      await open(page, '#method=spravato-nasal-spray&first=2027-01-05&days=tue.fri&done=list');
      await stop(page, 'between-sessions').locator('.move summary').first().click();
      expect(await barriersIn(page)).toEqual([]);
    });
  });
}

test.describe('Back', () => {
  test('brings the path again after a visit to another page', async ({ page }) => {
    await open(page);
    await page.getByLabel('When is the first session?').fill('2027-01-05');
    await stop(page, 'deciding').getByLabel('Deciding and screening').check();
    await page.getByRole('link', { name: 'How do I prepare for a session?' }).first().click();
    await expect(page).toHaveURL(/preparing/);
    await page.goBack();
    await expect(summary(page)).toContainText('Tuesday, January 5, 2027');
    await expect(page.getByLabel('Deciding and screening')).toBeChecked();
  });

  test('undoes another way of having it, and a fresh start', async ({ page }) => {
    await open(page, '#first=2027-01-05');
    await page.getByLabel(SPRAVATO).check();
    await expect(summary(page)).toContainText('12 sessions');
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect(summary(page)).toHaveText('IV infusion: 6 sessions in 3 weeks.');
    await expect(page).toHaveURL(/\/what-to-expect\/$/);
    await page.goBack();
    await expect(summary(page)).toContainText('Spravato spray: 12 sessions');
    await page.goBack();
    await expect(summary(page)).toContainText('IV infusion: 6 sessions, from Tuesday');
  });

  test('comes back from a source, and the address still says what the plan is', async ({ page }) => {
    await open(page, '#method=spravato-nasal-spray&done=list');
    await page.locator('.course .cite a').first().click();
    await expect(page.locator('#s4')).toBeInViewport();
    await expect(page).toHaveURL(/#method=spravato-nasal-spray&done=list$/);
    await page.reload();
    await expect(summary(page)).toContainText(SPRAVATO);
  });
});

testAfresh('the link is copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#method=at-home-lozenges&first=2028-02-15');
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Link copied.', { exact: false })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

testAfresh('where the browser does not let us copy, the link can be taken by hand', async ({ page }) => {
  await withoutClipboard(page);
  await open(page, '#method=at-home-lozenges');
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByLabel('The link to this path')).toHaveValue(page.url());
});

test.describe('the calendar file', () => {
  const eventsOf = async (page: Page) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save to a calendar (.ics)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('what-to-expect.ics');
    const text = readFileSync(await download.path(), 'utf8');
    return {
      text,
      events: new ICAL.Component(ICAL.parse(text) as string[])
        .getAllSubcomponents('vevent')
        .map((of) => new ICAL.Event(of)),
    };
  };

  test('is there once there is a date; nothing of it is fetched before', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page);
    await expect(page.getByRole('button', { name: /\.ics/ })).toHaveCount(0);
    await page.getByLabel('When is the first session?').fill('2028-02-29');
    const before = asked.length;
    const { events } = await eventsOf(page);
    expect(asked.length).toBeGreaterThan(before);
    const session = events.find(({ summary: title }) => title === 'Session 1 of 6');
    expect(session?.startDate.isDate).toBe(true);
    expect(session?.startDate.toString()).toBe('2028-02-29');
  });

  testAfresh.describe('in Los Angeles, on the day on which clocks change', () => {
    testAfresh.use({ timezoneId: 'America/Los_Angeles' });

    testAfresh('a session has its hours by the clock on the wall, and no medicine is named', async ({ page }) => {
      await open(page, '#method=spravato-nasal-spray&first=2027-03-14&time=01:30&done=list');
      const { text, events } = await eventsOf(page);
      const [session] = events.filter(({ summary: title }) => title === 'Session 1 of 12');
      expect(session?.startDate.toString()).toBe('2027-03-14T01:30:00');
      expect(session?.endDate.toString()).toBe('2027-03-14T04:30:00');
      expect(text).not.toMatch(/ketamine|spravato|http|list/i);
    });
  });
});

test.describe('in every zone of the world', () => {
  for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu']) {
    testAfresh.describe(timezoneId, () => {
      testAfresh.use({ timezoneId });
      testAfresh(`the dates are the same in ${timezoneId}`, async ({ page }) => {
        await open(page, '#first=2027-11-05&days=fri.tue');
        await expect(sessions(page)).toHaveText([
          'Session 1: Friday, November 5, 2027',
          'Session 2: Tuesday, November 9, 2027',
          'Session 3: Friday, November 12, 2027',
          'Session 4: Tuesday, November 16, 2027',
          'Session 5: Friday, November 19, 2027',
          'Session 6: Tuesday, November 23, 2027',
        ]);
      });
    });
  }
});

test('the checklist has at most two pages, with its ticks, dates and whom to call', async ({ page }) => {
  for (const hash of [
    '',
    '#method=spravato-nasal-spray&first=2027-01-05&time=09:30&days=tue.fri&done=list',
    '#method=at-home-lozenges&first=2027-01-05',
  ]) {
    await open(page, hash);
    for (const format of ['Letter', 'A4']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)].length, `${hash} on ${format}`).toBeLessThanOrEqual(2);
    }
  }
  await open(page, '#first=2027-01-05&done=list');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.stop-when').first()).toBeVisible();
  await expect(page.locator('.tasks li').first().getByRole('checkbox')).toBeChecked();
  await expect(page.locator('.calls').first()).toContainText('988');
  await expect(page.locator('.tools-of-path')).toBeHidden();
});

test.describe('an address from anyone', () => {
  for (const hash of [
    '#method=<img src=x onerror=alert(1)>',
    '#first=2027-02-30&days=mon.mon&time=25:61&moved=0.999&done=__proto__',
    '#__proto__=1&constructor=2&method=javascript:alert(1)',
    `#${'done=s1&'.repeat(2000)}`,
    '#first=9999-12-31&moved=0.60.60.60.60',
  ]) {
    test(`${hash.slice(0, 40)} gives the usual path, and one line says so`, async ({ page }) => {
      const errors = errorsOn(page);
      await open(page, hash);
      await expect(page.getByText('A part of this link could not be used.', { exact: false })).toBeVisible();
      await expect(summary(page)).toHaveText('IV infusion: 6 sessions in 3 weeks.');
      await expect(page.locator('main img, main script:not([type])')).toHaveCount(0);
      expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity|Invalid/);
      expect(errors).toEqual([]);
      await page.getByLabel(SPRAVATO).check();
      await expect(page.getByText('A part of this link could not be used.', { exact: false })).toHaveCount(0);
    });
  }

  test('a place that is not on the page is no plan, and no error', async ({ page }) => {
    const errors = errorsOn(page);
    await open(page, '#%E0%A4%A');
    await expect(summary(page)).toHaveText('IV infusion: 6 sessions in 3 weeks.');
    expect(errors).toEqual([]);
  });

  test('a good value beside a bad one counts', async ({ page }) => {
    await open(page, '#method=spravato-nasal-spray&first=never');
    await expect(summary(page)).toHaveText('Spravato spray: 12 sessions in 8 weeks.');
  });
});

testAfresh('with storage blocked all of it works, and nothing is kept or sent', async ({ page, baseURL }) => {
  await blockStorage(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const errors = errorsOn(page);
  await open(page);
  await page.getByLabel('When is the first session?').fill('2027-01-05');
  await stop(page, 'deciding').getByLabel('Deciding and screening').check();
  await expect(page).toHaveURL(/#first=2027-01-05&done=deciding$/);
  expect(errors).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '-') || /2027|deciding/.test(url))).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('a year typed digit by digit is not corrected on the way, and a wrong one is spoken of when it is done', async ({
  page,
}) => {
  await open(page);
  const field = page.getByLabel('When is the first session?');
  await field.focus();
  await page.keyboard.type('01052027');
  await expect(summary(page)).toContainText('Tuesday, January 5, 2027');
  await field.fill('1999-01-05');
  await field.blur();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/Choose a day from January 1, 2020/);
  await expect(summary(page)).toContainText('Tuesday, January 5, 2027');
});

test('with one day a week, the page says how long it takes then', async ({ page }) => {
  await open(page, '#first=2027-01-05&days=tue');
  await expect(summary(page)).toContainText('With these dates it takes 6 weeks in place of 3.');
});

test('the keyboard alone is enough', async ({ page }) => {
  await open(page);
  await page.getByLabel('IV infusion').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel(SPRAVATO)).toBeChecked();
  await expect(page.getByLabel(SPRAVATO)).toBeFocused();
  await expect(summary(page)).toContainText('12 sessions');
  await page.getByLabel('Monday', { exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Monday', { exact: true })).toBeChecked();
});

for (const [text, standard] of [
  ['usual text', 16],
  ['text twice as large', 32],
] as const) {
  testAfresh(
    `with ${text} nothing sticks out or is cut off, and every control is easy to hit`,
    async ({ page, context }) => {
      // The setting of the browser, which media queries in rem follow.
      const browser = await context.newCDPSession(page);
      await browser.send('Page.setFontSizes', { fontSizes: { standard, fixed: 13 } });
      await open(page, '#method=spravato-nasal-spray&first=2027-01-05&time=09:30');
      await stop(page, 'between-sessions').locator('.move summary').first().click();
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await tooWide(page), `${width} px`).toEqual([]);
        expect.soft(await cutOff(page), `${width} px`).toEqual([]);
        const small = await page
          .locator('.expect :is(label, button, summary, input[type="date"], input[type="time"])')
          .filter({ visible: true })
          .evaluateAll((controls) =>
            controls
              .filter((control) => control.getBoundingClientRect().height < 44)
              .map((control) => control.textContent),
          );
        expect.soft(small, `${width} px`).toEqual([]);
      }
    },
  );
}
