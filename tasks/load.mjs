/**
 * What one server does with the built site, in numbers: which addresses are asked for, what counts as a mistake, and the figures in words.
 * What touches the network is in bench-load.mjs.
 */

/** How long each mix is asked for: long enough for a figure that holds, and kind to the machine. */
export const SECONDS = 10;
/** How many connections ask at once. */
export const CONNECTIONS = 32;

/**
 * @typedef {{ name: string, paths: readonly string[] }} Mix what is asked for, in turn
 * @typedef {object} Figures of one mix
 * @property {number} requests a second, on average
 * @property {number} p50 milliseconds that half of the answers took at most
 * @property {number} p99 milliseconds that 99 of 100 answers took at most
 * @property {number} kilobytes of an answer, headers included, on average
 * @property {number} errors connections that broke or waited too long
 * @property {number} not2xx answers that were no success
 */

const PAGES = ['/safety/', '/', '/faq/'];
/** Of ten requests of a visit so many ask for a page: see “Bytes of a visit” in docs/scale.md. */
const PAGES_OF_TEN = 4;

/**
 * The mixes for a built site: three pages, the parts of the search index, and what visits ask for.
 * @param {readonly string[]} files every path under dist/, with slashes
 * @returns {Mix[]}
 */
export function mixesFor(files) {
  const parts = files.filter((file) => /^pagefind\/(?:fragment|index)\//.test(file)).map((file) => `/${file}`);
  if (parts.length === 0) throw new Error('dist/ has no search index; run "npm run build" first');
  const scripts = files.filter((file) => /^_astro\/.*\.js$/.test(file)).map((file) => `/${file}`);
  const others = [...scripts, ...parts];
  const visit = Array.from({ length: 10 * Math.ceil(others.length / (10 - PAGES_OF_TEN)) }, (_, at) => {
    const [round, place] = [Math.floor(at / 10), at % 10];
    return place < PAGES_OF_TEN
      ? PAGES[(round + place) % PAGES.length]
      : others[(round * (10 - PAGES_OF_TEN) + place - PAGES_OF_TEN) % others.length];
  });
  return [
    { name: 'an article, /safety/', paths: ['/safety/'] },
    { name: 'home, /', paths: ['/'] },
    { name: 'the longest page, /faq/', paths: ['/faq/'] },
    { name: 'parts of the search index', paths: parts },
    { name: 'what visits ask for', paths: visit.filter((path) => path !== undefined) },
  ];
}

/**
 * The figures in what autocannon counted.
 * @param {Pick<import('autocannon').Result, 'requests' | 'latency' | 'throughput' | 'errors' | 'timeouts' | 'non2xx'>} result
 * @returns {Figures}
 */
export const figuresOf = ({ requests, latency, throughput, errors, timeouts, non2xx }) => ({
  requests: requests.average,
  p50: latency.p50,
  p99: latency.p99,
  kilobytes: requests.total === 0 ? 0 : throughput.total / requests.total / 1024,
  errors: errors + timeouts,
  not2xx: non2xx,
});

/**
 * What is wrong with a run, as the end of a sentence, or null. A server that answered nothing has failed too.
 * @param {Figures} figures
 * @returns {string | null}
 */
export function troubleIn({ requests, errors, not2xx }) {
  if (errors > 0) return `${errors} connections broke or waited too long`;
  if (not2xx > 0) return `${not2xx} answers were no success`;
  return requests > 0 ? null : 'nothing was answered';
}

/**
 * The figures as a table, ready for docs/scale.md.
 * @param {readonly (readonly [name: string, figures: Figures])[]} rows
 */
export const tableOf = (rows) =>
  [
    '| asked for | requests a second | half within, ms | 99 % within, ms | KB an answer | errors |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      ([name, { requests, p50, p99, kilobytes, errors, not2xx }]) =>
        `| ${name} | ${Math.round(requests).toLocaleString('en-US')} | ${p50} | ${p99} | ${kilobytes.toFixed(1)} | ${errors + not2xx} |`,
    ),
  ].join('\n');
