import { afterEach, expect, it, vi } from 'vitest';
import { loadPackage } from '../../src/workbench/package-source.ts';
import { packageWith } from './opened/packages.ts';

afterEach(() => vi.unstubAllGlobals());

it('fetches a package of the course', async () => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(packageWith())));
  expect(await loadPackage({ kind: 'address', url: '/packages/double.json' })).toEqual(packageWith());
  vi.stubGlobal('fetch', async () => new Response('', { status: 500 }));
  await expect(loadPackage({ kind: 'address', url: '/packages/double.json' })).rejects.toThrow('500');
});

it('asks nobody for a package that was opened', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('asked')));
  expect(await loadPackage({ kind: 'opened', package: packageWith() })).toEqual(packageWith());
});
