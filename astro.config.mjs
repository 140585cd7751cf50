import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { ShippedPackages } from './src/build/attributions/shipped-packages.ts';
import { afterBuild } from './src/build/after-build.ts';
import { authorTypes } from './src/build/author-types.ts';
import { EditorStyles } from './src/build/editor-styles.ts';
import { countingEngine } from './src/build/counting-engine.ts';
import { courseInks } from './src/build/course-inks.ts';
import { fonts } from './src/build/fonts/fonts.ts';
import { lessonProcessor } from './src/build/lesson-processor.ts';
import { realmTypes } from './src/build/realm-types.ts';
import { reloadContent } from './src/build/reload-content.ts';
import { isListed, pathWithin } from './src/site/listed.ts';

const base = process.env.BASE ?? '/';

/** What of others reaches a browser, to be named on `/about/`. */
const shipped = new ShippedPackages();

const editorStyles = new EditorStyles();

/** Modules of a few lines without imports of their own that pages share, and what the bundler itself puts into them. */
const SMALL_PARTS =
  /src\/(site\/(listening|shortcut|href|number-words|when-late|when-idle|when-loaded)|record\/(kept-before|folds|is-full)|course\/exercise-words)\.ts$|vite\/preload-helper|rolldown\/runtime/;

/**
 * What is fetched together is one file: a file by itself costs more bytes of headers than many of these have of code. Pages with an island fetch
 * what draws it, pages with a figure the parts of figures, and every page reads the record.
 */
const TOGETHER = [
  { name: 'small', test: SMALL_PARTS },
  { name: 'islands', test: /node_modules\/(preact|@preact\/signals|@preact\/signals-core|@astrojs\/preact)\// },
  {
    name: 'figures',
    test: /src\/figures\/parts\/(Frame|Drawing|Handle|Slider|Sym|Bar|Key|inks|numbers|points)\.tsx?$|src\/site\/use-listening\.ts$/,
  },
  { name: 'record', test: /src\/record\/(record|events|progress|channel)\.ts$/ },
];

export default defineConfig({
  base,
  site: process.env.SITE,
  publicDir: './src/public',
  trailingSlash: 'always',
  integrations: [
    fonts(),
    mdx(),
    preact(),
    afterBuild(shipped, editorStyles),
    ...(process.env.SITE ? [sitemap({ filter: (page) => isListed(pathWithin(new URL(page).pathname, base)) })] : []),
  ],
  markdown: {
    // Commands in guides are plain: the inks belong to the modalities.
    syntaxHighlight: false,
    processor: lessonProcessor,
  },
  vite: {
    plugins: [countingEngine(), courseInks(), reloadContent(), realmTypes(), authorTypes(), shipped.plugin(), editorStyles.plugin()],
    // Each worker is one file: WebKit makes a second instance of an entry that one of its chunks imports, and every run would answer twice.
    worker: {
      format: 'es',
      plugins: () => [countingEngine(), realmTypes(), authorTypes(), shipped.plugin()],
      rolldownOptions: { output: { codeSplitting: false } },
    },
    // Its build for browsers needs a document, which the thread that renders texts has not.
    resolve: { alias: { 'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference')) } },
    build: {
      // Fonts stay files, so that they are cached and the policy needs no data: addresses for them.
      assetsInlineLimit: (file) => (/\.(woff2?|ttf)$/.test(file) ? false : undefined),
      // The editor and its TypeScript worker are known to be large, and are loaded on exercise pages alone.
      chunkSizeWarningLimit: 8000,
      rolldownOptions: {
        // Astro marks its own modules with directives that the bundler does not know.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
        output: { codeSplitting: { groups: TOGETHER } },
      },
    },
  },
});
