import { expect, type Page } from '@playwright/test';
import { snippetFor } from '../src/domain/embed/snippet.ts';
import { EVERY_PAGE } from './support/addresses.ts';
import { barriersIn } from './support/barriers.ts';
import { tooWide } from './support/layout.ts';
import { test } from './support/one-tab.ts';
import { otherSite } from './support/other-site.ts';
import { errorsOn } from './support/trouble.ts';

const EMBEDS = ['/embed/cost-estimator/', '/embed/what-to-expect/'] as const;

/** Opens a page of another site that pasted the snippet for one of our tools; gives its frame. */
async function openHost(page: Page, address: string, around = '') {
  const host = await otherSite(`${snippetFor(address, 'A tool')}${around}`);
  await page.goto(host.address);
  return { frame: page.locator('iframe').first().contentFrame(), close: host.close };
}

/** The height of the frame on the host page, and of what is in it. */
const heights = async (page: Page) => {
  const outside = await page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height);
  const inside = await page
    .locator('iframe')
    .first()
    .contentFrame()
    .locator('html')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  return { outside, inside };
};
const expectFit = (page: Page) =>
  expect(async () => {
    const { outside, inside } = await heights(page);
    expect(outside).toBe(inside);
    expect(outside).toBeGreaterThan(900);
  }).toPass();

for (const path of EMBEDS)
  test(`${path} stands in another site as high as it is, and follows what unfolds`, async ({ page, baseURL }) => {
    const errors = errorsOn(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const { frame, close } = await openHost(page, new URL(path, baseURL).href);
    await expect(frame.getByRole('radio', { name: 'IV infusion' })).toBeChecked();
    await expectFit(page);
    const before = (await heights(page)).outside;
    await frame.locator('.embed-sources > summary').click();
    await expect(frame.locator('.sources li').first()).toBeVisible();
    await expectFit(page);
    expect((await heights(page)).outside).toBeGreaterThan(before);
    expect(errors.filter((error) => !error.includes('favicon'))).toEqual([]);
    // Two origins: the host page itself, and ours.
    expect(asked.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith(page.url()))).toEqual([]);
    close();
  });

test('what a reader enters changes nothing outside but the height', async ({ page, baseURL }) => {
  const { frame, close } = await openHost(page, new URL('/embed/cost-estimator/', baseURL).href);
  const requests: string[] = [];
  await expect(frame.getByLabel('What does one session cost?')).toBeVisible();
  await expectFit(page);
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  page.on('request', (request) => requests.push(request.url()));
  await frame.getByLabel('What does one session cost?').fill('777');
  await frame.getByText('Add therapy, travel and time off').click();
  await expect(frame.locator('.sums')).toContainText('$4,887');
  await expectFit(page);
  const heard = await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  expect(heard.length).toBeGreaterThan(0);
  for (const message of heard) {
    expect(Object.keys(message as object)).toEqual(['plainTermsHeight']);
    expect(typeof (message as { plainTermsHeight: unknown }).plainTermsHeight).toBe('number');
  }
  expect(requests).toEqual([]);
  close();
});

test('the frame answers nobody but the page around it, and never before a hello', async ({ page, baseURL }) => {
  // A page that frames the tool without a hello, next to a window of its own that says hello in its place.
  const host = await otherSite(`
    <iframe id="tool" src="${new URL('/embed/cost-estimator/', baseURL).href}"></iframe>
    <iframe id="other" srcdoc="<p>Another window</p>"></iframe>
    <script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>`);
  await page.goto(host.address);
  await expect(page.frameLocator('#tool').getByLabel('What does one session cost?')).toBeVisible();
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.length);
  await page.locator('#other').evaluate((other: HTMLIFrameElement) => {
    const hello = other.contentDocument?.createElement('script');
    if (!hello) return;
    hello.textContent = "parent.document.querySelector('#tool').contentWindow.postMessage('plain-terms-hello', '*')";
    other.contentDocument?.body.append(hello);
  });
  await page
    .locator('#tool')
    .evaluate((tool: HTMLIFrameElement) => tool.contentWindow?.postMessage('other words', '*'));
  await page.waitForTimeout(300);
  expect(await heard()).toBe(0);
  await page
    .locator('#tool')
    .evaluate((tool: HTMLIFrameElement) => tool.contentWindow?.postMessage('plain-terms-hello', '*'));
  await expect.poll(heard).toBe(1);
  host.close();
});

test('the host page believes no other origin and no other frame, and no number out of bounds', async ({
  page,
  baseURL,
}) => {
  const forger = await otherSite(
    `<script>parent.postMessage({ plainTermsHeight: 4321 }, '*'); parent.postMessage('done', '*');</script>`,
  );
  const { close } = await openHost(page, new URL('/embed/cost-estimator/', baseURL).href, '<p>Words</p>');
  await expectFit(page);
  const before = (await heights(page)).outside;
  await page.evaluate(async (address) => {
    const done = new Promise((resolve) =>
      addEventListener('message', ({ data }) => data === 'done' && resolve(undefined)),
    );
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
    await done;
    postMessage({ plainTermsHeight: 4321 }, '*');
  }, forger.address);
  await page.waitForTimeout(200);
  expect((await heights(page)).outside).toBe(before);
  forger.close();
  close();
});

test.describe('on a site that forbids scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the frame keeps its height, scrolls, and shows the tool in words', async ({ page, baseURL }) => {
    for (const path of EMBEDS) {
      const { frame, close } = await openHost(page, new URL(path, baseURL).href);
      await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
      const box = await page.locator('iframe').boundingBox();
      expect(box?.height).toBe(900);
      await frame.locator('.embed-source').scrollIntoViewIfNeeded();
      await expect(frame.locator('.embed-source')).toContainText('Not medical advice');
      await expect(frame.locator('.embed-source')).toContainText('not reviewed by a clinician yet');
      close();
    }
  });
});

for (const path of EMBEDS) {
  test(`${path} is bare, leads to its full page in a tab of its own, and axe finds nothing`, async ({
    page,
    context,
  }) => {
    await page.goto(path);
    await expect(page.locator('header, nav.map, footer, [role="search"]')).toHaveCount(0);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await tooWide(page), `${width} px`).toEqual([]);
      expect(await barriersIn(page), `${width} px`).toEqual([]);
    }
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'the full page with its sources' }).click();
    expect(new URL((await opened).url()).pathname).toBe(path.replace('/embed', ''));
  });

  test(`${path}: a place on it is reached in the frame, and its figures’ sources with it`, async ({
    page,
    context,
  }) => {
    await page.goto(path);
    await page.locator('main a[href^="#s"]:visible').first().click();
    await expect.poll(() => page.url()).toContain('/embed/');
    expect(context.pages()).toHaveLength(1);
  });
}

test('a link copied in a frame leads to the full page', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/embed/cost-estimator/#price=500&by=clinic');
  await page.getByRole('button', { name: 'Copy a link to these numbers' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL('/cost-estimator/#price=500&by=clinic', baseURL).href,
  );
});

test('every page of the sitemap, and the one for wrong addresses, refuses to stand in a frame; only the tools allow it', async ({
  request,
}) => {
  for (const url of [...EVERY_PAGE, '/no-such-page/', '/llms.txt', '/search/?x', '/embed/no-such-tool/']) {
    const headers = (await request.get(url)).headers();
    expect(headers['content-security-policy'], url).toMatch(/frame-ancestors 'none'$/);
    expect(headers['x-frame-options'], url).toBe('DENY');
  }
  for (const url of EMBEDS) {
    const headers = (await request.get(url)).headers();
    expect(headers['content-security-policy'], url).toMatch(/frame-ancestors \*$/);
    expect(headers['x-frame-options'], url).toBeUndefined();
  }
});

test('in a real frame of another site the browser shows nothing of our other pages', async ({ page, baseURL }) => {
  for (const path of ['/', '/cost-estimator/', '/get-help-now/', '/for-clinics/']) {
    const host = await otherSite(`<iframe src="${new URL(path, baseURL).href}"></iframe>`);
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await page.goto(host.address);
    await refused;
    // The browser puts a page of its own into the frame.
    await expect
      .poll(() => page.frames().map((frame) => frame.url()))
      .toEqual([host.address, 'chrome-error://chromewebdata/']);
    host.close();
  }
});
