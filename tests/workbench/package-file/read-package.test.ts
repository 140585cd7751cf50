import { describe, expect, it } from 'vitest';
import { readPackageFile, readPackageText } from '../../../src/workbench/package-file/read-package.ts';
import { packageWith } from '../opened/packages.ts';

describe('a file', () => {
  it('becomes the package it holds', async () => {
    const text = JSON.stringify(packageWith());
    const read = await readPackageFile(new Blob([`\uFEFF${text}`]));
    expect(read).toEqual({ text, result: { kind: 'package', package: packageWith() } });
  });

  it('of many megabytes is refused before it is read', async () => {
    const file = { size: 900 * 2 ** 20, text: () => Promise.reject(new Error('was read')) } as unknown as Blob;
    expect((await readPackageFile(file)).result).toEqual({ kind: 'refused', reason: expect.stringContaining('900 MB') });
  });

  it('that is sound but cannot be shown is refused', () => {
    expect(readPackageText(JSON.stringify(packageWith({ title: 'a'.repeat(300) })))).toMatchObject({ kind: 'refused' });
  });
});
