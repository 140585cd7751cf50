import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attributionOf, pageOf } from '../../../src/build/attributions/attribution.ts';
import { packageOf, ShippedPackages } from '../../../src/build/attributions/shipped-packages.ts';
import { listOf } from '../../../src/build/attributions/write-attributions.ts';

const folderOf = (name: string): string => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

describe('the packages that ship', () => {
  it('are found by their modules, once each; what the project or the bundler wrote is from none', () => {
    const shipped = new ShippedPackages();
    const katex = folderOf('katex');
    for (const module of [
      join(katex, 'dist/katex.mjs'),
      `${join(katex, 'dist/contrib/auto-render.mjs')}?url`,
      '\0vite/preload-helper.js',
      join(process.cwd(), 'src/site/href.ts'),
    ])
      shipped.add(module);
    expect(shipped.all).toEqual([expect.objectContaining({ name: 'katex', folder: katex })]);
  });

  it('are those that were installed, whatever has a package.json of its own within', () => {
    const preact = folderOf('preact');
    expect(packageOf(join(preact, 'hooks/dist/hooks.mjs'))).toMatchObject({ name: 'preact', folder: preact });
    expect(packageOf('/a/b.ts')).toBeUndefined();
  });
});

describe('an attribution', () => {
  it('names the licence and has its words', () => {
    const { licence, home, text } = attributionOf({ name: 'katex', version: '0.0.0', folder: folderOf('katex') });
    expect([licence, home]).toEqual(['MIT', 'https://katex.org']);
    expect(text).toContain('Permission is hereby granted');
  });

  it('has the notices of what a part has taken from others', () => {
    const folder = 'node_modules/monaco-editor'; // it lets nobody ask for its package.json by name
    expect(attributionOf({ name: 'monaco-editor', version: '0.0.0', folder }).text).toContain('THIRD-PARTY');
  });

  it.each([
    ['git+https://github.com/a/b.git', 'https://github.com/a/b'],
    ['git@github.com:a/b.c.git', 'https://github.com/a/b.c'],
    ['github:a/b', 'https://github.com/a/b'],
    ['a/b', 'https://github.com/a/b'],
    ['https://example.org/x', undefined],
    [undefined, undefined],
  ])('finds the page of %s', (repository, page) => expect(pageOf(repository)).toBe(page));

  it('is text, whatever a package says of itself', () => {
    expect(listOf([{ name: '<b>', version: '1', licence: 'MIT', home: 'https://a.b/"', text: '' }])).toBe(
      '<ul id="parts" class="parts"><li><a href="https://a.b/&#x22;">&#x3C;b></a> 1, MIT</li></ul>',
    );
  });
});
