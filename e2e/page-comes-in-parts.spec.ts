import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { test } from './support/one-tab.ts';

/** The site as it is, but one page stops in front of a part of it until the rest is released. */
async function slowAt(site: string | undefined, path: string, part: string) {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', site));
      const type = answer.headers.get('content-type') ?? 'application/octet-stream';
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'content-type': type });
      if (request.url === path) {
        const at = body.indexOf(part);
        expect(at, `${path} has ${part}`).toBeGreaterThan(0);
        response.write(body.subarray(0, at));
        await released;
        response.end(body.subarray(at));
      } else response.end(body);
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${port}${path}`, release, close };
}

/** The tool in the middle has started and had time to act, and the end of the page is still on its way. */
const toolIsFirst = async (page: Page) => {
  await expect(page.locator('astro-island:not([ssr])')).toBeAttached();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 1500))));
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
};

test('the list of sources is narrowed whole, also when its end comes after its tool', async ({ page, baseURL }) => {
  const site = await slowAt(baseURL, '/sources/', 'class="source-entry"');
  await page.goto(`${site.address}#type=label`, { waitUntil: 'commit' });
  await toolIsFirst(page);
  site.release();
  await page.waitForLoadState();
  const labels = page.locator('.source-entry[data-type="label"]');
  await expect(page.locator('.source-filter .count')).toHaveText(/^\d+ of \d+ sources/);
  await expect(page.locator('.source-entry').filter({ visible: true })).toHaveCount(await labels.count());
  site.close();
});

test('the numbers to call come with a query, also when the end of the page, where they are taken from, comes late', async ({
  page,
  baseURL,
}) => {
  const site = await slowAt(baseURL, '/search/', '<footer');
  await page.goto(`${site.address}#q=i+want+to+die`, { waitUntil: 'commit' });
  await toolIsFirst(page);
  site.release();
  await page.waitForLoadState();
  await expect(page.locator('.search-danger a').first()).toHaveAttribute('href', 'tel:988');
  site.close();
});
