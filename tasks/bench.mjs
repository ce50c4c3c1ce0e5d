/** `npm run bench`: how fast pages open beside the same words in plain HTML, and how fast the tools answer, on the dist/ that is there. It fails on nothing. */
import { readFile } from 'node:fs/promises';
import { MOST_TIMES_PLAIN } from '../src/checks/budgets.ts';
import { slowestAnswer } from './answers.mjs';
import { plainPage } from './plain-page.mjs';
import { endWithStarter } from './processes.mjs';
import { withSite } from './served.mjs';
import { openSlowly, SLOWER } from './speed.mjs';
import { MEASURED, TOOLS } from './measured-pages.mjs';

/**
 * A busy machine delays a round: the middle of several is the page's own time. `npm run bench -- 9 /faq/ /glossary/` takes nine rounds of two
 * pages, and asks the tools among them for answers.
 */
const [rounds = '5', ...asked] = process.argv.slice(2);
const ROUNDS = Number(rounds);
const PAGES = asked.length > 0 ? asked : MEASURED;
const ROUNDS_OF_ANSWERS = 3;

/** @typedef {import('./speed.mjs').Load} Load */

endWithStarter(0);

await withSite(async (browser, origin, put) => {
  console.log(
    `Slow 4G, a processor ${SLOWER} times slower, empty cache, brotli; medians of ${ROUNDS} rounds, ours and plain by turns. KB are compressed.\n`,
  );
  console.log(
    line([
      'page',
      'html',
      'script',
      'other',
      'requests',
      'FCP ms',
      'LCP ms',
      'shift',
      'TBT ms',
      'LCP:plain',
      'of least',
    ]),
  );
  for (const path of PAGES) {
    const plain = `/plain${path}`;
    await put(plain, plainPage(await readFile(`dist${path}index.html`, 'utf8')));
    // Compressed before the clock runs.
    await openSlowly(browser, `${origin}${path}`);
    /** @type {{ ours: Load[], plain: Load[] }} */
    const loads = { ours: [], plain: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      loads.ours.push(await openSlowly(browser, `${origin}${path}`));
      loads.plain.push(await openSlowly(browser, `${origin}${plain}`));
    }
    const ratio = median(loads.ours, largest) / median(loads.plain, largest);
    const verdict = ratio > MOST_TIMES_PLAIN ? `  ABOVE ${MOST_TIMES_PLAIN}` : '';
    const undisturbed = least(loads.ours, largest) / least(loads.plain, largest);
    console.log(`${line([path, ...numbersOf(loads.ours), ratio.toFixed(2), undisturbed.toFixed(2)])}${verdict}`);
    console.log(line(['  in plain HTML', ...numbersOf(loads.plain)]));
  }
  console.log('');
  for (const tool of TOOLS.filter((path) => PAGES.includes(path))) {
    const times = [];
    for (let round = 0; round < ROUNDS_OF_ANSWERS; round += 1)
      times.push(Math.round(await slowestAnswer(browser, `${origin}${tool}`)));
    console.log(`${tool.padEnd(20)} slowest answer of each round ${times.join(', ')} ms`);
  }
});

/**
 * The round that the rest of the machine disturbed least.
 * @param {readonly Load[]} loads
 * @param {(load: Load) => number} of
 */
function least(loads, of) {
  return Math.min(...loads.map(of));
}

/** @param {Load} load */
function largest({ largestPaint }) {
  return largestPaint;
}

/**
 * @param {readonly Load[]} loads
 * @param {(load: Load) => number} of
 */
function median(loads, of) {
  const sorted = loads.map(of).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/**
 * Bytes of what is neither the page nor a program: its icon, pictures, data.
 * @param {Load} load
 */
function others({ bytes }) {
  return Object.entries(bytes).reduce(
    (sum, [type, size]) => sum + (type === 'document' || type === 'script' ? 0 : size),
    0,
  );
}

/** @param {readonly Load[]} loads */
function numbersOf(loads) {
  const whole = (/** @type {(load: Load) => number} */ of) => String(Math.round(median(loads, of)));
  const kilobytes = (/** @type {(load: Load) => number} */ of) => (median(loads, of) / 1024).toFixed(1);
  return [
    kilobytes(({ bytes }) => bytes['document'] ?? 0),
    kilobytes(({ bytes }) => bytes['script'] ?? 0),
    kilobytes(others),
    whole(({ requests }) => requests),
    whole(({ firstPaint }) => firstPaint),
    whole(largest),
    median(loads, ({ shift }) => shift).toFixed(3),
    whole(({ blocked }) => blocked),
  ];
}

/** @param {readonly string[]} cells */
function line([first = '', ...rest]) {
  return `${first.padEnd(20)}${rest.map((cell) => cell.padStart(10)).join('')}`;
}
