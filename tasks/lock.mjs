/** Whether the installed packages are those of the lock file. */

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[] }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock package-lock.json, or npm's own record in node_modules
 * @typedef {{ platform: string, arch: string }} System
 */

/**
 * The first thing that differs, as the end of a sentence, or null when all is as locked.
 * @param {Lock} lock package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json, which npm writes when an install has succeeded
 * @param {System} system
 * @returns {string | null}
 */
export function whatDiffers(lock, installed, system) {
  if (!installed) return 'nothing is installed yet';
  for (const [path, locked] of Object.entries(lock.packages)) {
    if (path === '') continue; // the project itself
    const found = installed.packages[path];
    if (!found && !locked.optional) return `${path} is missing`; // optional ones are for other systems
    if (found && found.version !== locked.version) return `${path} is ${found.version}, not ${locked.version}`;
    if (found && found.integrity !== locked.integrity) return `${path} has other contents`;
  }
  for (const [path, found] of Object.entries(installed.packages)) {
    if (!lock.packages[path]) return `${path} is not in the lock file`;
    if (!fits(found, system)) return `${path} is for another system`;
  }
  return null;
}

/** @param {LockedPackage} found @param {System} system */
const fits = ({ os, cpu }, { platform, arch }) => allows(os, platform) && allows(cpu, arch);

/** npm's rule: a list of names, or of names with a "!" in front. @param {string[] | undefined} list @param {string} name */
const allows = (list, name) =>
  !list || list.includes('any') || (list[0]?.startsWith('!') ? !list.includes(`!${name}`) : list.includes(name));
