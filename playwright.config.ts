import { defineConfig } from '@playwright/test';
import { findBrowser, installedBrowsers } from './tests/e2e/browser.ts';

/** What compares with verdicts that the unit tests have found; `npm test` runs it when these have ended. */
const VERDICTS = '**/{attacks,same-verdict}.test.ts';

/** What is done in every browser, and not by `npm test`. */
const JOURNEY = '**/every-browser.test.ts';

/** One test looks into the memory of Chrome. */
const CHROME_ALONE = /no memory is kept/;

/**
 * Pages of the site grade little and are opened anew by every test: optimising the sandbox each time would take a third of a test's time.
 * What compares verdicts has it compiled as people's browsers do.
 */
const BARELY_COMPILED = ['--js-flags=--liftoff-only'];

/** In one browser all tests; in all browsers that there are (`npm run test:browsers`) the journey of a learner and the verdicts. */
const projects = process.env.EVERY_BROWSER
  ? await Promise.all(
      installedBrowsers().found.map(async ({ name }) => ({
        name,
        testMatch: [JOURNEY, VERDICTS],
        grepInvert: CHROME_ALONE,
        use: { browserName: name, launchOptions: name === 'chromium' ? await findBrowser() : {} },
      })),
    )
  : [
      {
        name: 'pages',
        testMatch: '**/*.test.ts',
        testIgnore: [VERDICTS, JOURNEY],
        use: { launchOptions: await findBrowser(BARELY_COMPILED) },
      },
      { name: 'verdicts', testMatch: VERDICTS, use: { launchOptions: await findBrowser() } },
    ];

export default defineConfig({
  testDir: 'tests/e2e',
  projects,
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
