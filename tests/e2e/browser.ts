import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, firefox, type LaunchOptions, webkit } from '@playwright/test';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/crossmodal-browser/', import.meta.url));

/**
 * How to start a browser on this machine, without downloading one: the Chromium that comes with the dependencies (Linux x64), else an
 * installed Chrome, else the one that `npx playwright install chromium` fetched.
 *
 * `args`: what it is told beside.
 */
export async function findBrowser(args: readonly string[] = []): Promise<LaunchOptions> {
  if (process.platform === 'linux' && process.arch === 'x64') return bundledChromium(args);
  if (installedChrome()) return { channel: 'chrome', args: [...args] };
  if (existsSync(chromium.executablePath())) return { args: [...args] };
  throw new Error(
    `The browser tests found no browser on this machine (${process.platform} ${process.arch}). ` +
      'Install Google Chrome, or run `npx playwright install chromium`; then run the tests again.',
  );
}

/** A browser that the site is to be the same in. */
export interface EveryBrowser {
  name: 'chromium' | 'firefox' | 'webkit';
  title: string;
  /** What brings it. */
  command: string;
}

/** Which of the three this machine has. Firefox and WebKit are those that Playwright drives, which it fetches by itself: it cannot speak to installed ones. */
export function installedBrowsers(): { found: EveryBrowser[]; missing: EveryBrowser[] } {
  const chrome = { name: 'chromium', title: 'Chrome', command: 'npx playwright install chromium' } as const;
  const hasChrome = (process.platform === 'linux' && process.arch === 'x64') || installedChrome() || existsSync(chromium.executablePath());
  const fetched = [
    { name: 'firefox', title: 'Firefox', command: 'npx playwright install --with-deps firefox' },
    { name: 'webkit', title: 'WebKit', command: 'npx playwright install --with-deps webkit' },
  ] as const;
  const isFetched = ({ name }: (typeof fetched)[number]) => existsSync((name === 'firefox' ? firefox : webkit).executablePath());
  return {
    found: [...(hasChrome ? [chrome] : []), ...fetched.filter(isFetched)],
    missing: [...(hasChrome ? [] : [chrome]), ...fetched.filter((browser) => !isFetched(browser))],
  };
}

async function bundledChromium(args: readonly string[]): Promise<LaunchOptions> {
  const home = await unpack();
  return {
    executablePath: join(home, 'chromium'),
    // The package's own list of arguments switches web security off, so it is not used.
    args: ['--no-sandbox', '--headless=shell', ...args],
    env: {
      ...definedEnvironment(),
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      // A machine without fontconfig has no fonts either: then those of the package are used.
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') }),
    },
  };
}

/** Unpacks browser, fonts and NSS libraries once per version, whole or not at all: the folder gets its name when it is complete. */
async function unpack(): Promise<string> {
  const require = createRequire(import.meta.url);
  const packageFolder = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = require(join(packageFolder, 'package.json')) as { version: string };
  const home = join(CACHE, version);
  if (existsSync(home)) return home;

  await mkdir(CACHE, { recursive: true });
  const staging = await mkdtemp(join(CACHE, 'unpacking-'));
  const temporary = process.env.TMPDIR;
  try {
    // The package unpacks to the temporary folder and takes whatever lies there as complete.
    process.env.TMPDIR = staging;
    const { default: sparticuz, inflate } = await import('@sparticuz/chromium');
    await sparticuz.executablePath();
    await inflate(join(packageFolder, 'bin', 'al2023.tar.br'));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  try {
    await rename(staging, home);
  } catch (error) {
    // Another process was first; its copy is as good.
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

function installedChrome(): boolean {
  const places: Partial<Record<NodeJS.Platform, string[]>> = {
    linux: ['/opt/google/chrome/chrome'],
    darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  };
  return (places[process.platform] ?? []).some((place) => existsSync(place));
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
