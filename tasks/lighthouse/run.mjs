/** `npm run lighthouse`: Lighthouse's four scores for the pages of the benchmark, on the dist/ that is there. Fails when one is under 100. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { MEASURED } from '../measured-pages.mjs';
import { npm } from '../npm.mjs';
import { freePort } from '../ports.mjs';
import { endWithStarter, run } from '../processes.mjs';
import { withSite } from '../served.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
/** A busy machine makes a page slower than it is: the best of a few tries is nearest to the page itself. */
const TRIES = 3;

endWithStarter(1);

const start = await readFile('dist/index.html', 'utf8').catch(() => {
  throw new Error('There is no built site in dist/; run "npm run build" first.');
});
const canonical = /<link rel="?canonical"? href="?([^">\s]+)/.exec(start)?.[1];
console.log(
  canonical
    ? `dist/ was built for ${canonical}; canonical addresses are judged.`
    : 'dist/ was built without SITE_URL, so it names no canonical addresses; build it with SITE_URL=https://… to have them judged too.',
);

const lighthouse = await installed();
/** Where Lighthouse meets the browser. */
const port = await freePort();
/** @type {string[]} */
const failed = [];
await withSite(
  async (_, origin) => {
    console.log(row('page', CATEGORIES));
    for (const path of MEASURED) {
      const { scores, reasons } = await bestOf(`${origin}${path}`);
      console.log(row(path, scores.map(String)));
      for (const reason of reasons) console.log(`  ${reason}`);
      if (scores.some((score) => score < 100)) failed.push(path);
    }
  },
  [`--remote-debugging-port=${port}`],
);
console.log(failed.length === 0 ? 'All are 100.' : `Under 100: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;

/** Lighthouse, as the lock file of this folder has it. It brings more packages than everything else here, so it comes when somebody asks for it. */
async function installed() {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const { code, output } = await run(npm(['ci', '--prefix', folder, '--engine-strict=false', '--loglevel=error']));
  if (code !== 0) throw new Error(`Lighthouse could not be installed.\n${output}`);
  const name = 'lighthouse'; // in a variable: types are checked without it, too
  return (await import(name)).default;
}

/**
 * The best scores of a page, and what was found where they are below 100. Tries again only when something was.
 * @param {string} address
 * @returns {Promise<{ scores: number[], reasons: string[] }>}
 */
async function bestOf(address) {
  let best = await judged(address);
  for (let tries = 1; tries < TRIES && best.reasons.length > 0; tries += 1) {
    const next = await judged(address);
    if (Math.min(...next.scores) > Math.min(...best.scores)) best = next;
  }
  return best;
}

/**
 * @param {string} address
 * @returns {Promise<{ scores: number[], reasons: string[] }>}
 */
async function judged(address) {
  const result = await lighthouse(address, { port, onlyCategories: CATEGORIES, logLevel: 'error' });
  if (!result || result.lhr.runtimeError)
    throw new Error(result?.lhr.runtimeError?.message ?? `no answer for ${address}`);
  const { categories, audits } = result.lhr;
  const found = CATEGORIES.map((name) => categories[name]);
  const reasons = found
    .filter((category) => (category?.score ?? 0) < 1)
    .flatMap((category) => category?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title}`);
  return { scores: found.map((category) => Math.round((category?.score ?? 0) * 100)), reasons };
}

/**
 * @param {string} first
 * @param {readonly string[]} cells
 */
function row(first, cells) {
  return `${first.padEnd(20)}${cells.map((cell) => cell.padStart(16)).join('')}`;
}
