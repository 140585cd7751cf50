import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EditorStyles, withoutLinks } from '../../src/build/editor-styles.ts';

const link = (address: string) => `<link rel="stylesheet" href="${address}">`;

/** What a bundler hands to the plugin. */
type Bundle = Record<string, { type: 'chunk'; moduleIds: string[]; viteMetadata: { importedCss: Set<string> } }>;
const generate = (styles: EditorStyles, bundle: Bundle) =>
  (styles.plugin().generateBundle as unknown as (options: object, bundle: Bundle) => void)({}, bundle);
const part = (moduleId: string, ...css: string[]): Bundle[string] => ({
  type: 'chunk',
  moduleIds: [moduleId],
  viteMetadata: { importedCss: new Set(css) },
});

it('the links to the styles of the editor go, also below a path, and those of the page stay', () => {
  const html = `<head>${link('/course/_astro/editor.css')}${link('/course/_astro/page.css')}${link('/_astro/my-editor.css')}</head>`;
  expect(withoutLinks(html, new Set(['_astro/editor.css']))).toBe(
    `<head>${link('/course/_astro/page.css')}${link('/_astro/my-editor.css')}</head>`,
  );
});

it('what a part with modules of the editor brings is found, and taken out of every page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'editor-styles-'));
  const page = join(folder, 'index.html');
  writeFileSync(page, `${link('/_astro/a.css')}${link('/_astro/b.css')}`);
  const styles = new EditorStyles();
  generate(styles, {
    a: part('/project/node_modules/monaco-editor/esm/vs/editor/editor.api.js', '_astro/a.css'),
    b: part('/project/src/workbench/Workbench.tsx', '_astro/b.css'),
  });
  expect(await styles.unlink(folder)).toBe(1);
  expect(readFileSync(page, 'utf8')).toBe(link('/_astro/b.css'));
  rmSync(folder, { recursive: true });
});

it('a build in which the editor is not seen says so', async () => {
  await expect(new EditorStyles().unlink('.')).rejects.toThrow('No style sheet of the editor was bundled');
});
