import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { afterBuild } from './src/build/after-build.ts';
import { fonts } from './src/build/fonts/fonts.ts';
import { rehypeBrokenFormula } from './src/markdown/broken-formula.ts';
import { evaluateForLesson } from './src/build/lesson-values.ts';
import { rehypeFormulaHeaders } from './src/build/formula-headers.ts';
import { rehypeFormulaPunctuation } from './src/build/formula-punctuation.ts';
import { mathsOptions } from './src/markdown/maths.ts';
import { remarkNotes } from './src/build/margin-notes.ts';
import { realmTypes } from './src/build/realm-types.ts';
import { reloadContent } from './src/build/reload-content.ts';
import { rehypeSections } from './src/build/sections.ts';
import { rehypeTerms } from './src/build/terms.ts';
import { remarkValues } from './src/build/worked-numbers.ts';

export default defineConfig({
  base: process.env.BASE ?? '/',
  site: process.env.SITE,
  publicDir: './src/public',
  trailingSlash: 'always',
  integrations: [fonts(), mdx(), preact(), afterBuild()],
  markdown: {
    // Commands in guides are plain: the inks belong to the modalities.
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [remarkMath, [remarkValues, { evaluate: evaluateForLesson }], remarkNotes],
      rehypePlugins: [
        [rehypeKatex, mathsOptions],
        rehypeBrokenFormula,
        rehypeFormulaHeaders,
        rehypeFormulaPunctuation,
        rehypeTerms,
        rehypeSections,
      ],
    }),
  },
  vite: {
    plugins: [reloadContent(), realmTypes()],
    // Each worker is one file: WebKit makes a second instance of an entry that one of its chunks imports, and every run would answer twice.
    worker: { format: 'es', plugins: () => [realmTypes()], rolldownOptions: { output: { codeSplitting: false } } },
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
      },
    },
  },
});
