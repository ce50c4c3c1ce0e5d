import assert from 'node:assert/strict';
import { test } from 'node:test';
import { report } from './report.ts';

test('mistakes are sorted by file and line, and the last line counts the rules', () => {
  const printed = report([
    [{ file: 'content/b.yaml', line: 12, rule: 'dates', say: 'too late; move it' }],
    [],
    [
      { file: 'content/b.yaml', line: 3, rule: 'links', say: 'no page; fix it' },
      { file: 'content/a.yaml', rule: 'links', say: 'no page; fix it' },
    ],
  ]);
  assert.deepEqual(printed.split('\n'), [
    'content/a.yaml  no page; fix it  [links]',
    'content/b.yaml:3  no page; fix it  [links]',
    'content/b.yaml:12  too late; move it  [dates]',
    '1 rules passed, 2 failed',
  ]);
});

test('without a mistake only the count is printed', () => assert.equal(report([[], []]), '2 rules passed, 0 failed'));
