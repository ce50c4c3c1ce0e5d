/** How many checks passed and failed in what a step printed. */
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {'node-test' | 'playwright' | 'rules' | 'step'} Closing what the step's last lines look like; a `step` counts as one
 */

/** @type {Record<Exclude<Closing, 'step'>, (output: string) => Counts>} */
const readers = {
  // ℹ pass 12
  'node-test': (output) => ({
    passed: last(output, /^[ℹ#] pass (\d+)$/gm),
    failed: last(output, /^[ℹ#] fail (\d+)$/gm) + last(output, /^[ℹ#] cancelled (\d+)$/gm),
  }),
  //   12 passed (4.2s)
  playwright: (output) => ({
    passed: last(output, /^ {2}(\d+) passed \(.+\)$/gm),
    // No test may need a second try, and one that never ran has shown nothing.
    failed: ['failed', 'interrupted', 'flaky', 'did not run']
      .map((word) => last(output, new RegExp(`^ {2}(\\d+) ${word}$`, 'gm')))
      .reduce((sum, count) => sum + count),
  }),
  // 12 rules passed, 1 failed
  rules: (output) => ({
    passed: last(output, /^(\d+) rules? passed, \d+ failed$/gm),
    failed: last(output, /^\d+ rules? passed, (\d+) failed$/gm),
  }),
};

/**
 * The counts of one step. One that ended badly, or that checked nothing, has failed at least once.
 * @param {Closing} closing
 * @param {string} output
 * @param {number} code the step's exit code
 * @returns {Counts}
 */
export function countsOf(closing, output, code) {
  if (closing === 'step') return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const plain = stripVTControlCharacters(output).replaceAll('\r', '');
  const { passed, failed } = readers[closing](plain);
  const silentFailure = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silentFailure ? 1 : failed };
}

/** @param {readonly Counts[]} all @returns {Counts} */
export const sumOf = (all) =>
  all.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });

/** @param {Counts} counts */
export const inWords = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/** The number in the last match: a test may print a line that looks like the closing one. @param {string} text @param {RegExp} pattern */
function last(text, pattern) {
  return Number([...text.matchAll(pattern)].at(-1)?.[1] ?? 0);
}
