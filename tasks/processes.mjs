/** Starting other programs, and ending them together with everything they started. */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json; every command runs there unless told otherwise. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

// A group of its own lets one signal reach a command's whole family. Windows has no groups; taskkill walks the family instead.
const hasGroups = process.platform !== 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * @typedef {{ command: string, args: readonly string[], shell?: boolean }} Command
 * @typedef {{ env?: Record<string, string>, cwd?: string, show?: boolean, limitSeconds?: number, onStart?: (child: import('node:child_process').ChildProcess) => void }} Options
 * @typedef {{ code: number, output: string, seconds: number }} Outcome
 */

/**
 * Starts a command and returns at once. `stop` ends it.
 * @param {Command} command
 * @param {{ env?: Record<string, string>, cwd?: string, stdio: import('node:child_process').StdioOptions }} options
 */
export function begin({ command, args, shell = false }, { env = {}, cwd = projectFolder, stdio }) {
  const child = spawn(command, [...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env }, // nobody's machine reports that it built a site
    stdio,
    shell,
    detached: hasGroups,
    windowsHide: true,
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/**
 * Ends a child and all its descendants.
 * @param {import('node:child_process').ChildProcess} child
 */
export function stop(child) {
  if (child.pid === undefined || !running.has(child)) return;
  if (!hasGroups) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { windowsHide: true });
  else {
    try {
      process.kill(-child.pid, 'SIGINT'); // what Ctrl+C sends; on any other signal Playwright leaves its server behind
    } catch {
      // The family ended by itself between the question and the signal.
    }
  }
}

/** Ends whatever is still running. */
export const stopAll = () => running.forEach(stop);

/**
 * Ends everything, and this program with it, on Ctrl+C or when whoever started it is gone.
 * @param {number} code
 */
export function endWithStarter(code) {
  const end = () => {
    stopAll();
    process.exit(code);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.once(signal, end);
  // npm passes a signal to the shell between it and us; the shell ends without a word, and we would keep the port.
  const starter = process.ppid;
  setInterval(() => process.ppid !== starter && end(), 500).unref();
}

/**
 * Runs a command to its end. A command that cannot start, is killed or takes too long has a code other than 0.
 * @param {Command} command
 * @param {Options} [options] `show` repeats the output on the screen while it comes; `onStart` is given the process
 * @returns {Promise<Outcome>}
 */
export function run(command, { env, cwd, show = false, limitSeconds = 900, onStart } = {}) {
  const startedAt = performance.now();
  const child = begin(command, { env: env ?? {}, ...(cwd && { cwd }), stdio: ['ignore', 'pipe', 'pipe'] });
  onStart?.(child);
  let output = '';
  const take = (/** @type {string} */ text) => {
    output += text;
    if (show) process.stdout.write(text);
  };
  child.stdout?.setEncoding('utf8').on('data', take);
  child.stderr?.setEncoding('utf8').on('data', take);

  return new Promise((resolve) => {
    const limit = setTimeout(() => {
      take(`\nStopped after ${limitSeconds} seconds.\n`);
      stop(child);
    }, limitSeconds * 1000);
    child.once('error', (error) => {
      take(`${error.message}\n`);
    });
    child.once('close', (code) => {
      clearTimeout(limit);
      resolve({ code: code === null || code < 0 ? 1 : code, output, seconds: (performance.now() - startedAt) / 1000 });
    });
  });
}
