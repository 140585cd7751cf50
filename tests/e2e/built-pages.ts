import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where `npm run build` writes. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Addresses of all pages of the built site: '/', '/lessons/…/', … */
export function builtPages(): string[] {
  if (!existsSync(`${DIST}index.html`)) throw new Error('There is no built site to test. Run `npm run build` first.');
  return globSync('**/index.html', { cwd: DIST })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort();
}
