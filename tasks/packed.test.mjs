import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { pack } from './packed.mjs';

test('a long text gets two packed copies; a short one, a picture and a part of the search index get none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'packed-'));
  try {
    const page = '<p>What does it cost?</p>'.repeat(100);
    await mkdir(join(folder, 'cost'));
    await writeFile(join(folder, 'cost', 'index.html'), page);
    await writeFile(join(folder, 'robots.txt'), 'User-agent: *');
    await writeFile(join(folder, 'cost.png'), Buffer.alloc(2000));
    await writeFile(join(folder, 'en.pf_index'), Buffer.alloc(2000));
    assert.equal(await pack(folder), 1);
    assert.deepEqual((await readdir(folder, { recursive: true })).sort(), [
      ...['cost', 'cost.png', join('cost', 'index.html'), join('cost', 'index.html.br')],
      ...[join('cost', 'index.html.gz'), 'en.pf_index', 'robots.txt'],
    ]);
    const read = (ending) => readFile(join(folder, 'cost', `index.html.${ending}`));
    assert.equal(gunzipSync(await read('gz')).toString(), page);
    assert.equal(brotliDecompressSync(await read('br')).toString(), page);
  } finally {
    await rm(folder, { recursive: true });
  }
});
