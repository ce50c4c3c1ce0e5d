/** `npm run bench:scale`: builds the site with 30, 300 and 3,000 made-up articles more, and says how its cost grows. Other sizes: `-- 30 300`. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { ourSearch } from '../e2e/search-quality/measure.ts';
import { grownSite } from './grown-site.mjs';
import { growthExponent, memoryOfFamily } from './growth.mjs';
import { endWithStarter, run } from './processes.mjs';

const SIZES = [30, 300, 3000];
const MOST_GROWTH = 1.05;
const SAMPLE_MS = 250;
const LIMIT_SECONDS = 3 * 3600;
const QUERY = 'does medicare part b cover spravato';
/** One host reads no more than 100 rules of headers; this is about all others. */
const ENVIRONMENT = { MOST_HEADER_RULES: 'Infinity' };
const ASTRO = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');

/**
 * Watches the memory of a process and all that it starts. Systems without `ps` leave the peak at 0.
 * @param {number} root
 */
function watchMemory(root) {
  const watched = { peak: 0, stop: () => clearInterval(timer) };
  const timer = setInterval(() => {
    execFile('ps', ['-A', '-o', 'pid=,ppid=,rss='], (error, lines) => {
      if (!error) watched.peak = Math.max(watched.peak, memoryOfFamily(lines, root));
    });
  }, SAMPLE_MS);
  return watched;
}

/** @param {string} folder */
const bytesBelow = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);

/**
 * What a first query brings besides our own scripts, compressed as a host would send it.
 * @param {string} dist
 */
async function firstQueryBytes(dist) {
  let bytes = 0;
  const search = await ourSearch(pathToFileURL(`${dist}/`), (read) => (bytes += read));
  await search(QUERY);
  for (const file of ['lexicon.json', 'pagefind.js'])
    bytes += brotliCompressSync(readFileSync(join(dist, 'pagefind', file))).length;
  return bytes;
}

/**
 * One cold build, from an empty cache, of the site with so many articles more.
 * @param {number} count
 */
async function measured(count) {
  const { folder, articles, remove } = grownSite(count);
  try {
    /** @type {ReturnType<typeof watchMemory> | undefined} */
    let memory;
    const { code, output, seconds } = await run(
      { command: process.execPath, args: [ASTRO, 'build'] },
      {
        cwd: folder,
        env: ENVIRONMENT,
        limitSeconds: LIMIT_SECONDS,
        onStart: ({ pid }) => pid && (memory = watchMemory(pid)),
      },
    );
    memory?.stop();
    if (code !== 0) throw new Error(`the build of ${count} articles failed:\n${output}`);
    const dist = join(folder, 'dist');
    return {
      articles,
      seconds,
      peak: memory?.peak ?? 0,
      index: bytesBelow(join(dist, 'pagefind')),
      query: await firstQueryBytes(dist),
    };
  } finally {
    remove();
  }
}

const MEGABYTE = 2 ** 20;

/** @param {Awaited<ReturnType<typeof measured>>} result */
const inWords = ({ articles, seconds, peak, index, query }) =>
  [
    `${articles} articles: ${seconds.toFixed(1)} s`,
    peak > 0 ? `at most ${Math.round(peak / MEGABYTE)} MB of memory` : 'memory not measured, because there is no ps',
    `search index ${(index / MEGABYTE).toFixed(1)} MB`,
    `a first query ${(query / 1024).toFixed(1)} KB`,
  ].join(', ');

endWithStarter(1);

const asked = process.argv.slice(2).map(Number);
if (asked.some((size) => !Number.isInteger(size) || size < 1))
  throw new Error('say how many articles, such as: 30 300');
const points = [];
for (const size of asked.length > 0 ? asked : SIZES) {
  const result = await measured(size);
  console.log(inWords(result));
  points.push({ size: result.articles, time: result.seconds });
}
if (points.length > 1) {
  const exponent = growthExponent(points);
  const last = growthExponent(points.slice(-2));
  console.log(
    `time grows with the number of articles to the power of ${exponent.toFixed(2)}; over the last step ${last.toFixed(2)} (at most ${MOST_GROWTH})`,
  );
  if (Math.max(exponent, last) > MOST_GROWTH) process.exitCode = 1;
}
