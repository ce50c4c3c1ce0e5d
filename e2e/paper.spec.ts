import { inflateSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { ARTICLE, TABLE_ARTICLE } from './support/addresses.ts';
import { test } from './support/one-tab.ts';
import { addStyle } from './support/styles.ts';

for (const url of [ARTICLE, TABLE_ARTICLE]) {
  test(`${url} keeps its sources, with their addresses in print`, async ({ page }) => {
    await page.goto(url);
    await page.emulateMedia({ media: 'print' });
    const works = page.locator('.sources ol > li a[href^="http"]').filter({ visible: true });
    expect(await works.count()).toBeGreaterThanOrEqual(3);
    const printed = await works.evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        after: getComputedStyle(link, '::after').content,
      })),
    );
    for (const { href, after } of printed) expect(after).toContain(href);
  });

  test(`${url} becomes a PDF with its headings and words`, async ({ page }) => {
    await page.goto(url);
    const headings = await page.locator('main h2').allInnerTexts();
    const pdf = await page.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      margin: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' },
    });
    const { pages, lines, titles } = readPdf(pdf);
    expect(pages).toBeGreaterThan(1);
    expect(lines, 'runs of text').toBeGreaterThan(100);
    expect(titles.length).toBeGreaterThanOrEqual(headings.length / 2);
  });
}

test('the plan on one page is the first page of its paper', async ({ page }) => {
  await page.goto('/practical-takeaways/');
  const everything = readPdf(await page.pdf({ format: 'Letter' })).pages;
  // With all that follows taken away, one page is left: the plan spills onto no second one.
  await addStyle(
    page,
    '@media print { .sheet ~ *, .site-footer { display: none !important } .sheet { break-after: auto !important } }',
  );
  expect(readPdf(await page.pdf({ format: 'Letter' })).pages).toBe(1);
  expect(readPdf(await page.pdf({ format: 'A4' })).pages).toBe(1);
  expect(everything).toBeGreaterThan(1);
});

/** What can be told about a PDF without a library: how many pages, how many runs of text, and its bookmarks. */
function readPdf(pdf: Buffer) {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: start }) => {
    try {
      return [inflateSync(pdf.subarray(index + start.length)).toString('latin1')];
    } catch {
      return []; // a picture or a font that is not compressed this way
    }
  });
  return {
    pages: [...raw.matchAll(/\/Type\s*\/Page\b/g)].length,
    lines: streams.reduce((sum, stream) => sum + [...stream.matchAll(/\bT[jJ]\b/g)].length, 0),
    titles: [...raw.matchAll(/\/Title\s*[(<]/g)],
  };
}
