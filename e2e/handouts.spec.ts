import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test as testAfresh, type Locator, type Page } from '@playwright/test';
import { EVERY_PAGE } from './support/addresses.ts';
import { cutOff, tooWide } from './support/layout.ts';
import { test } from './support/one-tab.ts';
import { addStyle } from './support/styles.ts';

const jsQR = createRequire(import.meta.url)('jsqr') as typeof import('jsqr').default;

const SHEETS = EVERY_PAGE.filter((url) => /^\/handouts\/./.test(url));
const PAPERS = ['Letter', 'A4'] as const;
const MM = 96 / 25.4;
/** What is left of Letter, the lower paper, between margins of 12 mm; and of A4, the narrower one. */
const LEFT = { width: Math.floor((210 - 24) * MM), height: Math.floor((279.4 - 24) * MM) };

const pagesOf = (pdf: Buffer) => [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;

/** The same sheet in letters a little larger than here, as the fonts of another machine may be. */
const grown = (page: Page) => addStyle(page, '@media print { .paper { font-size: 9.8pt !important } }');

test('there are nine sheets, and the list leads to each', async ({ page }) => {
  expect(SHEETS).toHaveLength(9);
  await page.goto('/handouts/');
  const listed = await page.locator('.sheet-list a').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  expect([...listed].sort()).toEqual([...SHEETS].sort());
});

/** What a QR code says, read from its pixels as a phone would; an empty code says nothing. */
async function saidBy(code: Locator): Promise<string | undefined> {
  const { pixels, side } = await code.evaluate(async (svg) => {
    // Whole pixels for each module, as few as can be read.
    const side = Number(svg.getAttribute('viewBox')?.split(' ')[2]) * 4;
    const image = new Image();
    const copy = svg.cloneNode(true) as SVGElement;
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    copy.setAttribute('width', String(side));
    copy.setAttribute('height', String(side));
    image.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, side, side);
    return { pixels: [...(context?.getImageData(0, 0, side, side).data ?? [])], side };
  });
  return jsQR(Uint8ClampedArray.from(pixels), side, side)?.data;
}

/** The code on a sheet opens the full page, where the site knows its address; elsewhere there is none. */
async function expectCodeToFullPage(page: Page) {
  const [canonical] = await page
    .locator('link[rel="canonical"]')
    .evaluateAll((links: HTMLLinkElement[]) => links.map((link) => link.href));
  const full = page.locator('.paper-foot a');
  const target = (await full.getAttribute('href')) ?? '';
  if (!canonical) {
    await expect.soft(page.locator('.qr')).toHaveCount(0);
    await expect.soft(full).toHaveText(target);
    return;
  }
  const address = new URL(target, canonical).href;
  expect.soft(address).toContain((await full.innerText()).trim());
  expect.soft(await saidBy(page.locator('.qr'))).toBe(address);
}

/** On paper: the numbers to call, where it comes from, room to write, and nothing of the page around it. */
async function expectOnlyThePaper(page: Page) {
  const paper = page.locator('.paper');
  await expect.soft(paper.getByText('Call 988').first()).toBeVisible();
  await expect.soft(paper.getByText('Call 911').first()).toBeVisible();
  await expect.soft(paper.locator('.paper-foot a')).toBeVisible();
  await expect.soft(paper.locator('.paper-foot')).toContainText('not yet reviewed by a clinician');
  expect.soft(await paper.locator('.paper-foot time').count()).toBe(2);
  expect.soft(await paper.locator('.line, td').filter({ visible: true }).count()).toBeGreaterThan(2);
  const outside = await page
    .locator('body > *, main > * > *')
    .filter({ visible: true })
    .evaluateAll((elements) => elements.filter((e) => !e.querySelector('.paper') && !e.matches('.paper')).length);
  expect.soft(outside).toBe(0);
}

// One visit for all that a sheet promises: to open it anew for each would take longer than the looking.
for (const url of SHEETS)
  test(`${url} keeps what a sheet promises`, async ({ page, tabs }) => {
    const plainPage = await tabs.plain();
    await Promise.all([page.goto(url), plainPage.goto(url)]);
    await test.step('is whole without JavaScript, says how to print, and shows no button', async () => {
      expect.soft(await plainPage.locator('.paper').innerText()).toBe(await page.locator('.paper').innerText());
      await expect.soft(plainPage.getByText('press Ctrl+P')).toBeVisible();
      await expect.soft(plainPage.getByRole('button', { name: 'Print this sheet' })).toBeHidden();
    });
    await test.step('links to PDFs only where they are', async () => {
      const links = await page.locator('[data-pdfs] a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      for (const link of links) expect.soft(existsSync(`dist${link}`), `${link}`).toBe(true);
      expect.soft([0, 2]).toContain(links.length);
    });
    await test.step('the QR code opens the full page, where the site knows its address', () =>
      expectCodeToFullPage(page));
    await test.step('is exactly one page on Letter and on A4, tagged for screen readers', async () => {
      for (const format of PAPERS) {
        const pdf = await page.pdf({ format, tagged: true });
        expect.soft(pagesOf(pdf), format).toBe(1);
        expect.soft(pdf.toString('latin1'), format).toContain('/StructTreeRoot');
      }
    });
    await page.setViewportSize(LEFT);
    await page.emulateMedia({ media: 'print' });
    await test.step('nothing on paper is clipped', async () => {
      expect.soft(await tooWide(page)).toEqual([]);
      expect.soft(await cutOff(page)).toEqual([]);
      expect.soft(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(LEFT.height);
    });
    await test.step('prints 988, 911, the address, the review date and room to write, and no menus', () =>
      expectOnlyThePaper(page));
    await page.emulateMedia({ media: null });
    await test.step('still is one page with wider letters', async () => {
      await grown(page);
      for (const format of PAPERS) expect.soft(pagesOf(await page.pdf({ format })), format).toBe(1);
    });
  });

testAfresh('the button prints, with a mouse and with the keyboard', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () =>
      document.body.setAttribute('data-printed', String(Number(document.body.dataset['printed'] ?? 0) + 1));
  });
  await page.goto(SHEETS[0] ?? '');
  const button = page.getByRole('button', { name: 'Print this sheet' });
  await button.click();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed', '2');
});

test('a wide table scrolls with the keyboard on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/handouts/weekly-tracker/');
  const table = page.getByRole('region', { name: 'One row a week' });
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
