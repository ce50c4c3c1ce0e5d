import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from './host.mjs';

const folder = mkdtempSync(join(tmpdir(), 'host-'));
const PAGE = `<p>${'The same words. '.repeat(100)}</p>`;
/** @type {Awaited<ReturnType<typeof serve>>} */
let host;

before(async () => {
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, '404.html'), 'Nothing here');
  writeFileSync(join(folder, 'a.png'), 'picture');
  writeFileSync(join(folder, '_headers'), '/\n  Cache-Control: public, max-age=300\n/:file\n  X-Kind: file\n');
  host = await serve(folder);
});
after(() => {
  host.close();
  rmSync(folder, { recursive: true });
});

test('a page comes compressed, with the headers of its path', async () => {
  const response = await fetch(`${host.origin}/`, { headers: { 'Accept-Encoding': 'br' } });
  assert.equal(await response.text(), PAGE);
  assert.equal(response.headers.get('content-encoding'), 'br');
  assert.equal(response.headers.get('cache-control'), 'public, max-age=300');
  assert.ok(Number(response.headers.get('content-length')) < 100);
});

test('a browser that cannot read Brotli gets the page as it is', async () => {
  const response = await fetch(`${host.origin}/`, { headers: { 'Accept-Encoding': 'gzip' } });
  assert.equal(response.headers.get('content-encoding'), null);
  assert.equal(await response.text(), PAGE);
});

test('what is compressed already is left alone', async () => {
  const response = await fetch(`${host.origin}/a.png`);
  assert.equal(response.headers.get('content-encoding'), null);
  assert.equal(response.headers.get('x-kind'), 'file');
});

test('a wrong address gets the page for wrong addresses', async () => {
  const response = await fetch(`${host.origin}/no-such-page/`);
  assert.equal(response.status, 404);
  assert.equal(await response.text(), 'Nothing here');
});

test('a page that is in no file is served under the policy of the site', async () => {
  await host.put('/plain/', '<style>p{}</style><p>Words</p>');
  const response = await fetch(`${host.origin}/plain/`);
  assert.match(response.headers.get('content-security-policy') ?? '', /style-src 'sha256-/);
  assert.equal(await response.text(), '<style>p{}</style><p>Words</p>');
});
