import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, inWords, sumOf } from './counts.mjs';

const nodeTest = (pass = 0, fail = 0, cancelled = 0) =>
  `✔ a test (0.1ms)\nℹ tests 9\nℹ suites 0\nℹ pass ${pass}\nℹ fail ${fail}\nℹ cancelled ${cancelled}\nℹ skipped 1\nℹ todo 0\n`;

/** @type {[string, import('./counts.mjs').Closing, string, number, string][]} */
const cases = [
  ['unit tests', 'node-test', nodeTest(9), 0, '9 passed, 0 failed'],
  ['unit tests, one wrong', 'node-test', nodeTest(8, 1), 1, '8 passed, 1 failed'],
  ['a test that was cut off has failed', 'node-test', nodeTest(7, 1, 1), 1, '7 passed, 2 failed'],
  [
    'the closing line counts, not one a test printed',
    'node-test',
    `ℹ pass 500\n${nodeTest(9)}`,
    0,
    '9 passed, 0 failed',
  ],
  [
    'colors and Windows line ends do not matter',
    'node-test',
    '\u001b[34mℹ pass 3\u001b[39m\r\n\u001b[34mℹ fail 0\u001b[39m\r\n',
    0,
    '3 passed, 0 failed',
  ],
  ['no test at all is a failure', 'node-test', nodeTest(), 0, '0 passed, 1 failed'],
  [
    'end-to-end tests',
    'playwright',
    'Running 12 tests using 2 workers\n\n  2 skipped\n  10 passed (4.2s)\n',
    0,
    '10 passed, 0 failed',
  ],
  [
    'end-to-end tests that went wrong in four ways',
    'playwright',
    '  1 failed\n    e2e/a.spec.ts:3:1 › finds 5 passed \n  1 interrupted\n  1 flaky\n  4 did not run\n  10 passed (1.1m)\n',
    1,
    '10 passed, 7 failed',
  ],
  ['end-to-end tests that found nothing', 'playwright', 'Error: No tests found\n', 1, '0 passed, 1 failed'],
  [
    'an error outside every test',
    'playwright',
    '  10 passed (3s)\n  1 error was not a part of any test, see above for details\n',
    1,
    '10 passed, 1 failed',
  ],
  ['rules', 'rules', 'reading grade, worst: 8.9\n31 rules passed, 0 failed\n', 0, '31 passed, 0 failed'],
  ['rules, some broken', 'rules', '29 rules passed, 2 failed\n', 1, '29 passed, 2 failed'],
  ['rules that crashed before their closing line', 'rules', 'TypeError: x is undefined\n', 1, '0 passed, 1 failed'],
  [
    'a closing line that says well, and an exit code that does not',
    'rules',
    '31 rules passed, 0 failed\n',
    1,
    '31 passed, 1 failed',
  ],
  ['a step without a count is one', 'step', '', 0, '1 passed, 0 failed'],
  ['a step without a count that failed is one', 'step', '31 errors\n', 1, '0 passed, 1 failed'],
];

for (const [name, closing, output, code, expected] of cases) {
  test(name, () => assert.equal(inWords(countsOf(closing, output, code)), expected));
}

test('steps add up', () => {
  assert.deepEqual(
    sumOf([
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1 },
    ]),
    { passed: 5, failed: 1 },
  );
  assert.equal(inWords(sumOf([])), '0 passed, 0 failed');
});
