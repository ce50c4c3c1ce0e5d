/** How this project's tasks call npm. */
import { basename } from 'node:path';

/**
 * The npm that started us, run by the Node that started it. Not the pinned Node: `npm ci` deletes that one while it works,
 * and Windows refuses to delete a program that is running.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {import('./processes.mjs').Command}
 */
export function npm(args, env = process.env, platform = process.platform) {
  const { npm_execpath: npmScript, npm_node_execpath: node } = env;
  if (npmScript && node && basename(npmScript) === 'npm-cli.js') return { command: node, args: [npmScript, ...args] };
  return { command: 'npm', args, shell: platform === 'win32' };
}

/**
 * One script of package.json, without npm's own lines around it. npm puts the pinned Node first on PATH.
 * @param {string} script
 * @param {readonly string[]} [args]
 */
export const npmScript = (script, args = []) =>
  npm(['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])]);
