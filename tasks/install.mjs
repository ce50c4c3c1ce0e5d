/** Installs what the lock file says, and nothing when it is there already. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whatDiffers } from './lock.mjs';
import { npm } from './npm.mjs';
import { projectFolder, run } from './processes.mjs';

const pinnedNode = join(
  projectFolder,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

const installArgs = [
  'ci',
  '--include=dev', // also when NODE_ENV says production: the build needs them
  // Our packages ask for a newer Node than the one npm runs on, and get it: everything after this runs on the pinned Node.
  '--engine-strict=false',
  '--loglevel=error',
];

/** Runs `npm ci` when node_modules is not what package-lock.json says. Throws when that fails. */
export async function installFromLock() {
  const reason = whyInstall();
  if (!reason) return console.log('Packages: installed already.');
  refuseToDeleteOurselves();
  console.log(`Packages: installing what package-lock.json says (${reason}) …`);
  const { code, output, seconds } = await run(npm(installArgs));
  if (code !== 0) throw new Error(`npm ci failed.\n${output}`);
  if (output.trim()) console.log(output.trim());
  const leftOver = whyInstall();
  if (leftOver)
    throw new Error(
      `npm ci ended without an error, but ${leftOver}. Are install scripts switched off (npm config get ignore-scripts)?`,
    );
  console.log(`Packages: installed in ${seconds.toFixed(0)} s.`);
}

function whyInstall() {
  const lock = readJson('package-lock.json');
  if (!lock) throw new Error('package-lock.json is missing; it belongs to the project, so bring it back with git.');
  const differs = whatDiffers(lock, readJson(join('node_modules', '.package-lock.json')), process);
  return differs ?? (existsSync(pinnedNode) ? null : 'the pinned Node is missing');
}

/** Windows cannot delete a running program, and npm runs this file with the pinned Node once that is installed. */
function refuseToDeleteOurselves() {
  if (process.platform === 'win32' && process.execPath.startsWith(projectFolder)) {
    throw new Error('The lock file has changed since the last install. Run "npm ci" once, then this again.');
  }
}

/** @param {string} path */
function readJson(path) {
  const file = join(projectFolder, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
