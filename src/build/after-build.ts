/**
 * What happens to the pages once they are written: the list of what others made, a policy for each page, an index for the search, the deck for
 * Anki, what makes the site an app and serves it without a network, compressed copies.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ShippedPackages } from './attributions/shipped-packages.ts';
import { writeAttributions } from './attributions/write-attributions.ts';
import { readCourse } from '../course/read-course.ts';
import { writeAnkiDeck } from './anki/write-deck.ts';
import { compressFolder } from './compress.ts';
import type { EditorStyles } from './editor-styles.ts';
import { writeAppManifest } from './app-manifest.ts';
import { writeFreshControls } from './fresh-controls.ts';
import { writePolicies } from './policy.ts';
import { writePreviews } from './previews/write-previews.ts';
import { indexPages } from './search-index.ts';
import { writeServiceWorker } from './service-worker.ts';

export function afterBuild(shipped: ShippedPackages, editorStyles: EditorStyles): AstroIntegration {
  /** The path of the site. */
  let base = '/';
  let hasAddress = false;
  return {
    name: 'after-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        hasAddress = config.site !== undefined;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        logger.info(`${await writeAttributions(folder, shipped.all)} parts of others are named`);
        logger.info(`${await editorStyles.unlink(folder)} pages load the styles of the editor with the editor`);
        logger.info(`${await writeFreshControls(folder)} pages begin as they are written, whatever was chosen before`);
        logger.info(`${await writePolicies(folder)} pages have a policy`);
        logger.info(`${await indexPages(folder)} pages can be searched`);
        logger.info(`${await writeAnkiDeck(folder)} notes are in the deck for Anki`);
        logger.info(`${await writeAppManifest(folder, base, await readCourse())} icons are drawn`);
        // They are named by their whole address, so without one nobody would ever ask for them.
        if (hasAddress) logger.info(`${await writePreviews(folder, await readCourse())} pictures for previews are drawn`);
        logger.info(`${await writeServiceWorker(folder, base)} files are kept for use without a network`);
        logger.info(`${await compressFolder(folder)} files have compressed copies`);
      },
    },
  };
}
