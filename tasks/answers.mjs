/** How fast a tool answers one choice after the other. */
import { SLOWER } from './speed.mjs';

const TRIES = 16;
/** Between two choices: a quick reader. */
const PAUSE_MS = 500;

/**
 * Milliseconds until the slowest choice showed, on a slowed processor.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address of a tool
 * @returns {Promise<number>}
 */
export async function slowestAnswer(browser, address) {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const seen = window;
    Object.assign(seen, { slowest: 0 });
    // Nothing from before: while a page starts, the browser tells itself where the pointer is, and that is no choice of a reader.
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        Object.assign(seen, { slowest: Math.max(Reflect.get(seen, 'slowest'), duration) });
    }).observe({ type: 'event', durationThreshold: 16 });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const choices = page.locator('main label:has(input[type="radio"], input[type="checkbox"])').filter({ visible: true });
  for (let at = 0; at < Math.min(TRIES, await choices.count()); at += 1) {
    // A radio that is on stays on: the browser draws nothing, and would count until it draws something else.
    if (await choices.nth(at).locator('input[type="radio"]:checked').count()) continue;
    await choices.nth(at).scrollIntoViewIfNeeded();
    const box = await choices.nth(at).boundingBox();
    if (!box) continue;
    // A plain click at a place, after a rest: what the driver runs in the page before a click of its own would be counted with it.
    await page.waitForTimeout(PAUSE_MS);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }
  await page.waitForTimeout(PAUSE_MS);
  const slowest = await page.evaluate(() => Number(Reflect.get(window, 'slowest')));
  await page.close();
  return slowest;
}
