import { expect } from '@playwright/test';
import { expectFitsEveryWidth, expectFitsOnPaper } from './every-page/fits.ts';
import { listenTo } from './every-page/opens-quietly.ts';
import { expectHelpInFirstScreen, expectSameWords } from './every-page/without-javascript.ts';
import { EVERY_SCREEN, WRONG_ADDRESS } from './support/addresses.ts';
import { expectNoBarriers } from './support/barriers.ts';
import { test } from './support/one-tab.ts';
import { PHONE } from './support/screens.ts';

/** Pages on which something listens to the reader have more to show with JavaScript; they may not have less. */
const TOOLS = [
  '/search/',
  '/cost-estimator/',
  '/what-to-expect/',
  '/compare-options/',
  '/for-clinics/',
  '/my-visit-sheet/',
  '/sources/',
];

/** A sheet has a button to print with, and a sentence that says the same; see handouts.spec.ts. */
const SHEET = /^\/handouts\/./;

const saysTheSame = (url: string) => !TOOLS.includes(url) && !SHEET.test(url);

test.use({ viewport: PHONE, reducedMotion: 'reduce' });

// One visit for all that every page promises: to open it anew for each would take longer than the looking.
for (const url of EVERY_SCREEN)
  test(`${url} keeps what every page promises`, async ({ page, tabs, baseURL }) => {
    const plainPage = await tabs.plain();
    await plainPage.setViewportSize(PHONE);
    const expectItWasQuiet = listenTo(page, new URL(baseURL ?? '').origin);
    const [response] = await Promise.all([page.goto(url), plainPage.goto(url)]);

    if (saysTheSame(url)) await test.step('says the same without JavaScript', () => expectSameWords(page, plainPage));
    await test.step('shows the way to help without scrolling, on a small phone', () =>
      expectHelpInFirstScreen(plainPage));
    await test.step('has no barrier that axe finds, on a phone or a laptop, light or dark', () =>
      expectNoBarriers(page));
    if (url !== WRONG_ADDRESS) await test.step('fits on paper', () => expectFitsOnPaper(page));
    await test.step('fits every width from 320 to 1440 pixels', () => expectFitsEveryWidth(page));
    if (url !== WRONG_ADDRESS)
      await test.step('opened without an error, asked no other host and kept nothing about the visitor', async () => {
        expect.soft(response?.status()).toBe(200);
        await expectItWasQuiet();
      });
  });
