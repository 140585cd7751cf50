import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/e2e/browser.ts';

/** What compares with verdicts that the unit tests have found; `npm test` runs it when these have ended. */
const VERDICTS = '**/{attacks,same-verdict}.test.ts';

/**
 * Pages of the site grade little and are opened anew by every test: optimising the sandbox each time would take a third of a test's time.
 * What compares verdicts has it compiled as people's browsers do.
 */
const BARELY_COMPILED = ['--js-flags=--liftoff-only'];

export default defineConfig({
  testDir: 'tests/e2e',
  projects: [
    {
      name: 'pages',
      testMatch: '**/*.test.ts',
      testIgnore: VERDICTS,
      use: { launchOptions: await findBrowser(BARELY_COMPILED) },
    },
    { name: 'verdicts', testMatch: VERDICTS },
  ],
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Tests wait until the page says that it listens, so one that needs a second try has found a fault.
  retries: 0,
  workers: 2,
  // Generous, because nothing here measures speed: a slow machine must not fail a test.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list']],
  use: {
    // The server takes the next free port and says which.
    baseURL: process.env.SITE_ADDRESS,
    launchOptions: await findBrowser(),
    // It would fetch the whole site in every test; the test of it lets it in.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node src/cli/serve.ts',
    wait: { stdout: /(?<site_address>http:\/\/\S+)/ },
    timeout: 60_000,
  },
});
