import { expect, test } from '@playwright/test';
import { npmScript } from '../tasks/npm.mjs';
import { freePort } from '../tasks/ports.mjs';
import { begin, stop } from '../tasks/processes.mjs';

const LATER = '2030-01-01';

/** The live preview as of another day: the same pages as a build, of which only one has to be made. */
test('a page past its review date says so at its top, and warns that some of it may be out of date', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const port = await freePort();
  const server = begin(npmScript('dev', ['--host', '127.0.0.1', '--port', String(port), '--ignore-lock']), {
    env: { ASTRO_DEV_BACKGROUND: '0', AS_OF: LATER },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    for (const url of ['/timeline/', '/about/', '/compare-options/', '/how-we-check/self-assessment/']) {
      const address = `http://127.0.0.1:${port}${url}`;
      await expect
        .poll(
          () =>
            fetch(address).then(
              ({ ok }) => ok,
              () => false,
            ),
          { timeout: 150_000, intervals: [1000] },
        )
        .toBe(true);
      await page.setContent(await (await fetch(address)).text(), { waitUntil: 'commit' });
      const dates = page.locator('main .meta').first();
      await expect(dates).toContainText(/Past its review date, \w+ \d+, \d{4}/);
      await expect(dates).toContainText('Some of it may be out of date');
      await expect(dates).not.toContainText('Next check by');
    }
  } finally {
    stop(server);
  }
});
