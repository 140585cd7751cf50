import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import pagefind from 'astro-pagefind';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { rehypeBrokenFormula } from './src/build/broken-formula.ts';
import { mathsOptions } from './src/build/maths.ts';

export default defineConfig({
  base: process.env.BASE ?? '/',
  site: process.env.SITE,
  publicDir: './src/public',
  trailingSlash: 'always',
  integrations: [mdx(), preact(), pagefind()],
  markdown: {
    processor: unified({
      remarkPlugins: [remarkMath],
      rehypePlugins: [[rehypeKatex, mathsOptions], rehypeBrokenFormula],
    }),
  },
  vite: {
    worker: { format: 'es' },
    build: {
      // Fonts stay files, so that they are cached and the policy needs no data: addresses for them.
      assetsInlineLimit: (file) => (/\.(woff2?|ttf)$/.test(file) ? false : undefined),
    },
  },
});
