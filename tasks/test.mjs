/** `npm test`: everything CI does. Ends with a line such as "212 passed, 0 failed". */
import { findChromium } from './chromium.mjs';
import { countsOf, inWords, sumOf } from './counts.mjs';
import { installFromLock } from './install.mjs';
import { npmScript } from './npm.mjs';
import { endWithStarter, run } from './processes.mjs';
import { stages, walk } from './steps.mjs';

/** @type {{ name: string, counts: import('./counts.mjs').Counts, seconds: number }[]} */
const results = [];

endWithStarter(130);

const startedAt = performance.now();
const installed = await attempt('install', async () => {
  await installFromLock();
  return true;
});
if (installed) {
  const chromium = await attempt('chromium', () => findChromium());
  if (chromium) console.log(`Chromium: ${chromium}`);
  await walk(stages, {
    alreadyFailed: chromium ? [] : ['chromium'],
    run: (step) => runStep(step, chromium ? { CHROMIUM_PATH: chromium } : {}),
    skip: ({ name }, needed) => {
      heading(name);
      console.log(`not run: ${needed} failed`);
      results.push({ name, counts: { passed: 0, failed: 1 }, seconds: 0 });
    },
  });
}
report();

/**
 * One step of package.json. Its output appears whole, when it has ended; only the last one, alone and long, is shown as it comes.
 * @param {import('./steps.mjs').Step} step
 * @param {Record<string, string>} env
 */
async function runStep({ name, script, closing }, env) {
  const show = name === 'e2e';
  if (show) heading(name);
  const { code, output, seconds } = await run(npmScript(script), { env, show });
  const counts = countsOf(closing, output, code);
  if (!show) {
    heading(name);
    console.log(output.trim() || `(no output, exit code ${code})`);
  }
  results.push({ name, counts, seconds });
  return counts.failed === 0;
}

/**
 * What has to be there before the steps. It only counts when it fails: nothing about the site was checked.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T | null>}
 */
async function attempt(name, work) {
  try {
    return await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    results.push({ name, counts: { passed: 0, failed: 1 }, seconds: 0 });
    return null;
  }
}

/** @param {string} name */
function heading(name) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`);
}

function report() {
  const total = sumOf(results.map(({ counts }) => counts));
  heading('summary');
  for (const { name, counts, seconds } of results) {
    console.log(`${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s   ${inWords(counts)}`);
  }
  console.log(`${'all'.padEnd(10)} ${((performance.now() - startedAt) / 1000).toFixed(1).padStart(6)} s\n`);
  console.log(inWords(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
}
