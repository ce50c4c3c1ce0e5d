/**
 * `npm run build:handouts`: prints every sheet of the built site into tagged PDFs, Letter and A4, and writes the links to
 * them into the pages in dist/. So a page never links to a PDF that is not there.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PAPERS, pdfPath, sheetIds, withPdfLinks } from './handout-pages.mjs';
import { withSite } from './served.mjs';

const ids = sheetIds(globSync('dist/handouts/*/index.html'));
if (ids.length === 0) throw new Error('dist/ has no sheets; run "npm run build" first');
if (!process.env.SITE_URL && !readFileSync(`dist/handouts/${ids[0]}/index.html`, 'utf8').includes('rel="canonical"'))
  console.log('The site was built without SITE_URL, so the sheets have no QR code and name paths, not addresses.');

await withSite(async (browser, origin) => {
  const page = await browser.newPage();
  mkdirSync('dist/handouts', { recursive: true });
  for (const id of ids) {
    await page.goto(`${origin}/handouts/${id}/`);
    for (const paper of PAPERS) {
      // The margins are those of the page's own style sheet.
      const pdf = await page.pdf({ format: paper, tagged: true, preferCSSPageSize: false });
      writeFileSync(`dist${pdfPath(id, paper)}`, pdf);
    }
  }
});
for (const id of ids) {
  const file = `dist/handouts/${id}/index.html`;
  writeFileSync(file, withPdfLinks(readFileSync(file, 'utf8'), id));
}
console.log(`${ids.length * PAPERS.length} PDFs in dist/handouts/, linked from ${ids.length} pages`);
