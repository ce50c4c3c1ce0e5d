/** `npm run release -- /srv/plain-terms`: puts dist/ where a server reads it, in one step. */
import { cp, mkdir, readdir, readFile, readlink, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pack } from './packed.mjs';

/** So long a page may stay open and still find what it wants to load: a day. */
const KEPT_MS = 86_400_000;

/** Folders whose files are named by a digest of what is in them. */
const HASHED = ['_astro', 'pagefind/fragment', 'pagefind/index'];

/** @param {string} folder */
const filesIn = async (folder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );

/** @param {string} path */
const exists = (path) =>
  stat(path).then(
    () => true,
    () => false,
  );

/**
 * When each hashed file of a release was left out of the pages, by its path; absent for those that pages still name.
 * @param {string} release
 * @returns {Promise<Record<string, number>>}
 */
const retiredIn = (release) => readFile(`${release}.json`, 'utf8').then(JSON.parse, () => ({}));

/**
 * Copies what the last release had and the new one has not, as long as an open page may still ask for it.
 * @param {string} last
 * @param {string} next
 * @param {number} now in milliseconds
 */
async function keepHashed(last, next, now) {
  const before = await retiredIn(last);
  /** @type {Record<string, number>} */
  const retired = {};
  for (const folder of HASHED) {
    for (const file of await filesIn(join(last, folder))) {
      const path = `${folder}/${file}`;
      const since = before[path] ?? now;
      if ((await exists(join(next, path))) || now - since >= KEPT_MS) continue;
      retired[path] = since;
      await mkdir(dirname(join(next, path)), { recursive: true });
      await cp(join(last, path), join(next, path));
    }
  }
  await writeFile(`${next}.json`, JSON.stringify(retired));
}

/**
 * Makes a release of a built site. A server reads `<target>/current`, which leads to the old release until the new one is whole, and to the
 * new one from then on: nobody gets half of it. Scripts and parts of the search index that pages no longer name stay for a day. Texts get
 * packed copies, so that the server need not pack them for each reader.
 * @param {string} dist the built site
 * @param {string} target the folder of all releases
 * @param {number} now in milliseconds
 * @returns {Promise<string>} the folder of the new release
 */
export async function release(dist, target, now) {
  if (!(await exists(join(dist, 'index.html'))))
    throw new Error(`there is no built site in ${dist}; run "npm run build" first`);
  const releases = join(target, 'releases');
  const current = join(target, 'current');
  const next = join(releases, new Date(now).toISOString().replace(/[:.]/g, '-'));
  await mkdir(releases, { recursive: true });
  await cp(dist, next, { recursive: true, errorOnExist: true, force: false });
  await pack(next);
  const last = await readlink(current).catch(() => undefined);
  if (last) await keepHashed(join(target, last), next, now);
  // A link cannot be changed, but another can take its place, and that is one step.
  await rm(`${current}.next`, { force: true });
  await symlink(join('releases', next.slice(releases.length + 1)), `${current}.next`);
  await rename(`${current}.next`, current);
  // The release before stays, for a way back.
  const kept = new Set([next, ...(last ? [join(target, last)] : [])]);
  for (const name of await readdir(releases)) {
    const path = join(releases, name.replace(/\.json$/, ''));
    if (!kept.has(path)) await rm(join(releases, name), { recursive: true, force: true });
  }
  return next;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [target] = process.argv.slice(2);
  if (!target) throw new Error('say where releases go: npm run release -- /srv/plain-terms');
  console.log(`${await release('dist', target, Date.now())} is current`);
}
