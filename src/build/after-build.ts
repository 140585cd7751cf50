/** What happens to the pages once they are written: an index for the search, a policy for each page, the deck for Anki, compressed copies. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeAnkiDeck } from './anki/write-deck.ts';
import { compressFolder } from './compress.ts';
import { writePolicies } from './policy.ts';
import { indexPages } from './search-index.ts';

export const afterBuild = (): AstroIntegration => ({
  name: 'after-build',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      logger.info(`${await writePolicies(folder)} pages have a policy`);
      logger.info(`${await indexPages(folder)} pages can be searched`);
      logger.info(`${await writeAnkiDeck(folder)} notes are in the deck for Anki`);
      logger.info(`${await compressFolder(folder)} files have compressed copies`);
    },
  },
});
