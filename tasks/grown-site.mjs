/** A copy of the site with made-up articles, in a folder of its own: the working tree is only read. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedArticles } from '../src/authoring/generated-articles.ts';
import { projectFolder } from './processes.mjs';

const COPIED = ['content', 'src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];
const ARTICLES = 'content/articles';

/** The real articles, with their paths from the top of the project. */
export const realArticles = () =>
  readdirSync(join(projectFolder, ARTICLES), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const path = `${ARTICLES}/${name}`;
      return { path, text: readFileSync(join(projectFolder, path), 'utf8') };
    });

/**
 * Links each installed package, so that none is copied. The folder around them is new: what Astro and Vite keep in node_modules from one build to
 * the next is not there, and every build begins cold.
 * @param {string} to
 */
function linkPackages(to) {
  const from = join(projectFolder, 'node_modules');
  mkdirSync(to);
  for (const { name } of readdirSync(from, { withFileTypes: true }))
    if (name === '.bin' || !name.startsWith('.')) symlinkSync(join(from, name), join(to, name), 'junction');
}

/**
 * Makes the site with so many articles more; `remove` takes it away again, also when this program is interrupted.
 * @param {number} count
 */
export function grownSite(count) {
  // The real path: a bundler that follows a link would take the files for some other project's.
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'plain-terms-grown-'));
  // A build that was just told to end may still be writing.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  process.once('exit', remove);
  for (const name of COPIED) cpSync(join(projectFolder, name), join(folder, name), { recursive: true });
  linkPackages(join(folder, 'node_modules'));
  const real = realArticles();
  for (const { path, text } of generatedArticles(real, count)) writeFileSync(join(folder, path), text);
  return { folder, articles: real.length + count, remove };
}
