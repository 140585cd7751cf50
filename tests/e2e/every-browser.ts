/**
 * `npm run test:browsers`: what learners do, and the verdicts of solutions and attacks, in every browser that this machine has of three. Says which it has
 * not; with `--all`, as on a hosted runner, that is a failure.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { installedBrowsers } from './browser.ts';

const { found, missing } = installedBrowsers();
const wantsAll = process.argv.includes('--all');

console.log(`Found: ${found.map(({ title }) => title).join(', ') || 'no browser'}.`);
for (const { title, command } of missing) console.log(`Not found, and so not tested: ${title}. \`${command}\` brings it.`);

if (found.length === 0 || (wantsAll && missing.length > 0)) process.exitCode = 1;
else {
  const rest = process.argv.slice(2).filter((argument) => argument !== '--all');
  const child = spawn('playwright', ['test', ...rest], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, EVERY_BROWSER: '1' },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
}
