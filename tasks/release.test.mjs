import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readlink, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { release } from './release.mjs';

const HOUR = 3_600_000;
const START = Date.parse('2026-11-26T08:00:00Z');

const folders = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A site whose page loads a script of this name. */
async function siteWith(script) {
  const dist = await mkdtemp(join(tmpdir(), 'site-'));
  folders.push(dist);
  await mkdir(join(dist, '_astro'));
  await writeFile(join(dist, 'index.html'), `<script src="/_astro/${script}"></script>`);
  await writeFile(join(dist, '_astro', script), script);
  return dist;
}

async function target() {
  const folder = await mkdtemp(join(tmpdir(), 'target-'));
  folders.push(folder);
  return folder;
}

const scriptsOf = async (folder) => (await readdir(join(folder, 'current', '_astro'))).sort();

test('a server finds the newest release behind one link', async () => {
  const to = await target();
  await release(await siteWith('a.js'), to, START);
  await release(await siteWith('b.js'), to, START + HOUR);
  assert.match(await readFile(join(to, 'current', 'index.html'), 'utf8'), /b\.js/);
});

test('a page that is still open finds its script for a day, however often the site is released', async () => {
  const to = await target();
  await release(await siteWith('a.js'), to, START);
  await release(await siteWith('b.js'), to, START + HOUR);
  await release(await siteWith('c.js'), to, START + 2 * HOUR);
  assert.deepEqual(await scriptsOf(to), ['a.js', 'b.js', 'c.js']);
  await release(await siteWith('d.js'), to, START + 25 * HOUR);
  assert.deepEqual(await scriptsOf(to), ['b.js', 'c.js', 'd.js']);
});

test('a script that comes back is no longer counted as left out', async () => {
  const to = await target();
  await release(await siteWith('a.js'), to, START);
  await release(await siteWith('b.js'), to, START + HOUR);
  await release(await siteWith('a.js'), to, START + 2 * HOUR);
  await release(await siteWith('c.js'), to, START + 30 * HOUR);
  assert.deepEqual(await scriptsOf(to), ['a.js', 'c.js']);
});

test('the release before stays for a way back, older ones go', async () => {
  const to = await target();
  for (const [at, script] of [
    [0, 'a.js'],
    [1, 'b.js'],
    [2, 'c.js'],
  ])
    await release(await siteWith(script), to, START + at * HOUR);
  const kept = (await readdir(join(to, 'releases'))).filter((name) => !name.endsWith('.json')).sort();
  assert.equal(kept.length, 2);
  assert.equal(await readlink(join(to, 'current')), `releases/${kept[1]}`);
});

test('a release that cannot be made leaves the old one', async () => {
  const to = await target();
  await release(await siteWith('a.js'), to, START);
  await assert.rejects(release(await target(), to, START + HOUR), /no built site/);
  assert.match(await readFile(join(to, 'current', 'index.html'), 'utf8'), /a\.js/);
});
