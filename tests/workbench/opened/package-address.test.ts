import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPackageFile, packageAddress } from '../../../src/workbench/opened/package-address.ts';
import { packageWith } from './packages.ts';

const PAGE = 'https://site.example/course/open/?package=x';

describe('an address', () => {
  it.each([
    ['/course/packages/entropy.json', '/course/packages/entropy.json'],
    ['../packages/entropy.json', '/course/packages/entropy.json'],
    ['https://site.example/a.json', '/a.json'],
  ])('of the same site is taken: %s', (written, path) => {
    expect(packageAddress(written, PAGE)).toMatchObject({ kind: 'address', url: { pathname: path, host: 'site.example' } });
  });

  it.each([
    'https://other.example/a.json',
    '//other.example/a.json',
    '\\\\other.example/a.json',
    'http://site.example/a.json',
    'https://site.example:8443/a.json',
    'https://site.example@other.example/a.json',
    'https://site.example.other.example/a.json',
    'data:application/json,{}',
    'javascript:0',
    'file:///etc/passwd',
    'blob:https://site.example/8c0f',
  ])('of another site or kind is refused: %s', (written) => {
    expect(packageAddress(written, PAGE)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('nothing from elsewhere') });
  });

  it('that is none is refused', () => {
    expect(packageAddress('https://', PAGE)).toEqual({ kind: 'refused', reason: '“https://” is no address.' });
  });
});

describe('what is fetched', () => {
  afterEach(() => vi.unstubAllGlobals());
  const fetched = (response: () => Promise<Response>) => {
    vi.stubGlobal('fetch', vi.fn(response));
    return fetchPackageFile(new URL('https://site.example/a.json'));
  };

  it('is read like a file', async () => {
    expect(await fetched(async () => new Response(JSON.stringify(packageWith())))).toMatchObject({ kind: 'package' });
    expect(await fetched(async () => new Response('<!doctype html>'))).toMatchObject({ kind: 'refused' });
  });

  it('never comes from elsewhere, also where the site leads elsewhere', async () => {
    await fetched(async () => new Response('{}'));
    expect(fetch).toHaveBeenCalledWith(expect.anything(), { mode: 'same-origin', credentials: 'omit' });
  });

  it('may be missing', async () => {
    expect(await fetched(async () => new Response('', { status: 404 }))).toMatchObject({ reason: expect.stringContaining('404') });
    expect(await fetched(() => Promise.reject(new TypeError('offline')))).toMatchObject({ reason: expect.stringContaining('online') });
  });
});
