import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml } from './yaml-text.ts';

const text = ['title: A', 'related:', '  - page: /cost/', '    why: B', 'note: >', '  two', '  lines', ''].join('\n');

for (const [name, path, line] of [
  ['a key of the file', ['title'], 1],
  ['a key inside a list', ['related', 0, 'why'], 4],
  ['an item of a list', ['related', 0], 3],
  ['a value that is missing has the line of what is around it', ['related', 0, 'gone'], 3],
  ['a missing key of the file has the first line', ['gone'], 1],
] as const) {
  test(name, () => assert.equal(readYaml(text).lineOf(path), line));
}

test('lines count from where the YAML starts in its file', () => assert.equal(readYaml(text, 2).lineOf(['title']), 2));

test('every string comes with its path', () =>
  assert.deepEqual(
    readYaml(text).strings.map(({ path, text: value, line }) => [path.join('.'), value.trim(), line]),
    [
      ['title', 'A', 1],
      ['related.0.page', '/cost/', 3],
      ['related.0.why', 'B', 4],
      ['note', 'two lines', 5],
    ],
  ));

test('a text that is not YAML has errors with lines, and no value', () => {
  const { value, errors } = readYaml('a: [1\nb: 2\n');
  assert.equal(value, undefined);
  assert.ok(errors[0] && errors[0].line >= 1);
});
