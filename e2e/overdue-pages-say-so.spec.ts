import { expect, test } from '@playwright/test';
import { npmScript } from '../tasks/npm.mjs';
import { freePort } from '../tasks/ports.mjs';
import { begin, stop } from '../tasks/processes.mjs';

const LATER = '2030-01-01';

/** The live preview as of another day: the same pages as a build, of which only one has to be made. */
test('a page past its review date says so at its top, and warns that some of it may be out of date; help and tools go on as ever', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const port = await freePort();
  const server = begin(npmScript('dev', ['--host', '127.0.0.1', '--port', String(port), '--ignore-lock']), {
    env: { ASTRO_DEV_BACKGROUND: '0', AS_OF: LATER },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    for (const url of [
      ...['/timeline/', '/about/', '/compare-options/', '/how-we-check/self-assessment/', '/faq/', '/objections/'],
      ...['/glossary/', '/cost-estimator/', '/what-to-expect/'],
    ]) {
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
    for (const [url, words] of [
      ['/handouts/preparing/', /Past its review date,/],
      ['/get-help-now/', /href="tel:988"/],
      ['/cost-estimator/', /What would you pay\?.*\$\d/s],
      ['/what-to-expect/', /Your path, step by step/],
    ] as const) {
      const answer = await fetch(`http://127.0.0.1:${port}${url}`);
      expect(answer.status, url).toBe(200);
      expect(await answer.text(), url).toMatch(words);
    }
  } finally {
    stop(server);
  }
});
