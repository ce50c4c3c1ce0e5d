import { withSite } from '../../tasks/served.mjs';
import { endWithStarter } from '../../tasks/processes.mjs';
import { DIST, judgedQueries } from '../search-quality/measure.ts';
import { grownCost } from './grown.ts';
import { firstSearch, warmTimes } from './measure.ts';

/** `npm run search:cost`: what a first search weighs, and how fast the next ones are, on the dist/ that is there. Prints only. */
const FIRST = [
  'bladder',
  'ketmine infusons price',
  'khole scary is it normal',
  'does medicare part b cover spravato',
  'i feel worse 3 days after ketamine',
  'husband had 3 spravto treatments and nothing how many more before we give up',
];
const WARM = 60;
const GROWN = [30, 300, 3000];

endWithStarter(0);

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
const quantile = (sorted: readonly number[], share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;

await withSite(async (browser, origin) => {
  for (const query of FIRST) {
    const page = await browser.newPage();
    const { bytes, requests, shares } = await firstSearch(page, `${origin}/`, query);
    await page.close();
    console.log(`${kilobytes(bytes)} KB in ${requests} requests: “${query}”`);
    console.log(`  ${shares.map(([what, share]) => `${what} ${kilobytes(share)}`).join(', ')}`);
  }
  const page = await browser.newPage();
  await firstSearch(page, `${origin}/`, FIRST[0] ?? '');
  const queries = (await judgedQueries()).slice(0, WARM).map(({ query }) => query);
  for (const round of ['asked for the first time', 'asked again']) {
    const times = (await warmTimes(page, queries)).sort((a, b) => a - b);
    console.log(
      `${times.length} queries ${round}, index loaded: median ${quantile(times, 0.5).toFixed(0)} ms, 95 of 100 within ${quantile(times, 0.95).toFixed(0)} ms`,
    );
  }
});

for (const pages of GROWN) {
  const { bytes, found, all } = await grownCost(DIST, pages, FIRST[3] ?? '');
  console.log(
    `a site of ${pages} pages: ${kilobytes(bytes)} KB besides our scripts for “${FIRST[3]}” (${found} found), of ${(all / 2 ** 20).toFixed(1)} MB in all`,
  );
}
