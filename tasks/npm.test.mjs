import assert from 'node:assert/strict';
import { test } from 'node:test';
import { npm, npmScript } from './npm.mjs';

const startedByNpm = { npm_execpath: '/usr/lib/npm/bin/npm-cli.js', npm_node_execpath: '/usr/bin/node' };

test('started by npm, the same npm runs on the same Node', () =>
  assert.deepEqual(npm(['ci'], startedByNpm), {
    command: '/usr/bin/node',
    args: ['/usr/lib/npm/bin/npm-cli.js', 'ci'],
  }));

test('started by hand or by another package manager, it is the npm on PATH', () => {
  assert.deepEqual(npm(['ci'], {}, 'linux'), { command: 'npm', args: ['ci'], shell: false });
  assert.equal(npm(['ci'], { ...startedByNpm, npm_execpath: '/usr/lib/yarn.js' }, 'linux').command, 'npm');
});

test('on Windows npm is a batch file, which only a shell can start', () =>
  assert.equal(npm(['ci'], {}, 'win32').shell, true));

test('arguments for a script come after two dashes', () => {
  assert.deepEqual(npmScript('preview', ['--port', '1']).args.slice(-4), ['preview', '--', '--port', '1']);
  assert.equal(npmScript('lint').args.at(-1), 'lint');
});
