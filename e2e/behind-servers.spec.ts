import { readFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { freePort } from '../tasks/ports.mjs';
import { releasedSite, startServer } from '../tasks/servers.mjs';
import { rulesIn } from '../src/domain/headers/header-files.ts';
import { headersAt } from '../src/domain/headers/header-rules.ts';
import { EVERY_PAGE } from './support/addresses.ts';

const rules = rulesIn(readFileSync('dist/_headers', 'utf8'));

/** Sends a path exactly as it is written; fetch would tidy it. */
const raw = (port: number, path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }>(
    (done, fail) => {
      rawRequest({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        );
      })
        .on('error', fail)
        .end();
    },
  );

for (const server of ['nginx', 'caddy'] as const)
  test.describe(`behind ${server}`, () => {
    test.describe.configure({ mode: 'serial' });

    let port = 0;
    let running: Awaited<ReturnType<typeof startServer>>;
    let released: Awaited<ReturnType<typeof releasedSite>>;

    test.beforeAll(async () => {
      test.setTimeout(180_000);
      port = await freePort();
      released = await releasedSite();
      running = await startServer(server, port, released.root);
    });
    test.afterAll(async () => {
      await running.end();
      released.remove();
    });

    test('every page answers with the headers of the policy', async () => {
      for (const path of [
        ...EVERY_PAGE,
        '/embed/cost-estimator/',
        '/embed/what-to-expect/',
        '/feed.xml',
        '/share/index.png',
      ]) {
        const { status, headers } = await raw(port, path);
        expect.soft(status, path).toBe(200);
        for (const [name, value] of headersAt(rules, path) ?? [])
          expect.soft(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
      }
    });

    test('a wrong address is a 404 with our page and its headers', async () => {
      const { status, headers, body } = await raw(port, '/no-such-page/');
      expect(status).toBe(404);
      expect(body.toString()).toContain('<h1');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    });

    test('pages come as they were packed for the release, and say so to caches; who cannot unpack gets them whole', async () => {
      const page = readFileSync('dist/cost/index.html');
      const encodings = server === 'caddy' ? (['br', 'gzip'] as const) : (['gzip'] as const);
      for (const encoding of encodings) {
        const { headers, body } = await raw(port, '/cost/', { 'accept-encoding': encoding });
        expect(headers['content-encoding']).toBe(encoding);
        expect(headers['vary']).toMatch(/accept-encoding/i);
        expect(headers['content-type']).toMatch(/^text\/html; charset=utf-8$/i);
        const ending = encoding === 'br' ? 'br' : 'gz';
        expect(body.equals(readFileSync(join(released.root, `cost/index.html.${ending}`))), encoding).toBe(true);
        expect((encoding === 'br' ? brotliDecompressSync : gunzipSync)(body).equals(page), encoding).toBe(true);
      }
      const whole = await raw(port, '/cost/', { 'accept-encoding': 'identity' });
      expect(whole.headers['content-encoding']).toBeUndefined();
      expect(whole.headers['vary']).toMatch(/accept-encoding/i);
      expect(whole.body.equals(page)).toBe(true);
    });

    test('a site that was only built is packed on the way', async () => {
      const other = await freePort();
      const asBuilt = await startServer(server, other);
      try {
        const { headers, body } = await raw(other, '/cost/', { 'accept-encoding': 'gzip' });
        expect(headers['content-encoding']).toBe('gzip');
        expect(headers['vary']).toMatch(/accept-encoding/i);
        expect(gunzipSync(body).equals(readFileSync('dist/cost/index.html'))).toBe(true);
      } finally {
        await asBuilt.end();
      }
    });

    test('an address without its last slash leads to the one with it', async () => {
      const { status, headers } = await raw(port, '/cost');
      expect([301, 308]).toContain(status);
      expect(String(headers['location'])).toMatch(/\/cost\/$/);
    });

    test('who has a page already is told so, and a part can be asked for', async () => {
      const first = await raw(port, '/cost/');
      const again = await raw(port, '/cost/', { 'if-none-match': String(first.headers['etag']) });
      expect(again.status).toBe(304);
      const part = await raw(port, '/share/index.png', { range: 'bytes=0-99' });
      expect(part.status).toBe(206);
      expect(part.body.length).toBe(100);
    });

    test('nothing outside the site and nothing hidden is served', async () => {
      for (const path of [
        '/../package.json',
        '/..%2fpackage.json',
        '/%2e%2e/package.json',
        '/cost/../../package.json',
        '/.git/config',
        '/.env',
        '/_headers',
        '/_redirects',
      ]) {
        const { status, body } = await raw(port, path);
        expect.soft([400, 404], path).toContain(status);
        expect.soft(body.toString(), path).not.toMatch(/"devDependencies"|\[core\]|Content-Security-Policy/);
      }
    });

    test('files have the types that browsers, feed readers and models expect', async () => {
      for (const [path, type] of [
        ['/', 'text/html; charset=utf-8'],
        ['/feed.xml', 'application/atom+xml'],
        ['/safety.md', 'text/markdown; charset=utf-8'],
        ['/llms.txt', 'text/plain; charset=utf-8'],
        ['/favicon.svg', 'image/svg+xml'],
      ] as const)
        expect.soft(String((await raw(port, path)).headers['content-type']).toLowerCase(), path).toContain(type);
    });

    test('a page in use breaks no rule of its policy: search, a tool, a note', async ({ page }) => {
      const broken: string[] = [];
      page.on('console', (message) => {
        if (/Content.Security.Policy|TrustedHTML|Trusted/i.test(message.text())) broken.push(message.text());
      });
      const origin = `http://127.0.0.1:${port}`;
      await page.goto(`${origin}/cost/`);
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill('bladder');
      await expect(page.locator('.search-title').first()).toBeVisible();
      for (const path of [
        '/cost-estimator/',
        '/what-to-expect/',
        '/compare-options/',
        '/my-visit-sheet/',
        '/for-clinics/',
        '/sources/',
        '/search/#q=dose',
        '/handouts/preparing/',
        '/embed/cost-estimator/',
      ]) {
        await page.goto(origin + path);
        await expect(page.locator('main').getByRole('button').or(page.locator('main input')).first()).toBeVisible();
      }
      expect(broken).toEqual([]);
    });
  });
