import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { writeShareImages } from './share-images.ts';

const folder = mkdtempSync(join(tmpdir(), 'share-images-'));
after(() => rmSync(folder, { recursive: true }));

const TOKENS = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const at = (path: string) => pathToFileURL(join(folder, path));
const write = (path: string, title: string) => {
  mkdirSync(new URL('.', at(path)), { recursive: true });
  writeFileSync(
    at(path),
    `<meta name="description" content="About it."><a class="wordmark">Ketamine <b>in Plain Terms</b></a><h1>${title}</h1>`,
  );
};
const build = () => writeShareImages(at('dist/'), TOKENS, at('cache/'));

test('each page is drawn once, and again only when what it says has changed', async () => {
  write('dist/index.html', 'Start');
  write('dist/conditions/ptsd/index.html', 'Does it help with PTSD?');
  write('dist/404.html', 'Not here');
  assert.deepEqual(await build(), { all: 2, drawn: 2 });
  assert.deepEqual(readdirSync(at('dist/share/'), { recursive: true }).map(String).sort(), [
    'conditions',
    join('conditions', 'ptsd.png'),
    'index.png',
  ]);
  const first = readFileSync(at('dist/share/index.png'));
  assert.deepEqual([first.readUInt32BE(16), first.readUInt32BE(20)], [1200, 630]);

  assert.deepEqual(await build(), { all: 2, drawn: 0 });
  assert.deepEqual(readFileSync(at('dist/share/index.png')), first);

  write('dist/index.html', 'Begin');
  assert.deepEqual(await build(), { all: 2, drawn: 1 });
  assert.notDeepEqual(readFileSync(at('dist/share/index.png')), first);
  assert.equal(readdirSync(at('cache/')).length, 2, 'a picture that no page needs any more leaves the cache');
});
