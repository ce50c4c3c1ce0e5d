import { defineConfig } from '@playwright/test';
import { freePort } from './tasks/ports.mjs';

// Playwright reads this file again in every worker; the environment carries the port of the first reading to them.
process.env.E2E_PORT ??= String(await freePort());
const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}/`;
const chromium = process.env.CHROMIUM_PATH;

/** The promises to a visitor, tried on the dist/ that is there. `npm test` builds it first and finds the browser. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  // The longest pages are laid out at many widths; on two busy cores that takes a while.
  timeout: 120_000,
  // A page whose scripts share two busy cores with another one may need more than the usual five seconds to be ready.
  expect: { timeout: 15_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  webServer: {
    // Straight to a second server: one from `npm start` may be running.
    command: `npm run --silent preview -- --host 127.0.0.1 --port ${process.env.E2E_PORT} --ignore-lock`,
    url: baseURL,
    // With an AI agent nearby Astro would detach the server, and Playwright would take that for its end.
    env: { ASTRO_PREVIEW_BACKGROUND: '0' },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 500 },
  },
  use: {
    baseURL,
    browserName: 'chromium',
    video: 'off',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        ...['--disable-gpu', '--disable-quic', '--disable-background-networking'],
        // A page is looked at for a few seconds: to optimize its scripts takes longer than optimized ones would save.
        '--js-flags=--no-turbofan --no-maglev',
      ],
    },
  },
});
