import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFolder } from '../../src/build/compress.ts';
import { workerPolicy, writePolicies } from '../../src/build/policy.ts';
import { siteHandler } from '../../src/cli/site-handler.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const servers: Server[] = [];
const serve = async (base: string): Promise<string> => {
  const server = createServer(siteHandler(folder, base));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
};
const get = (address: string, encoding = 'identity') => fetch(address, { redirect: 'manual', headers: { 'accept-encoding': encoding } });

beforeAll(async () => {
  mkdirSync(join(folder, '_astro'));
  mkdirSync(join(folder, 'lessons/x'), { recursive: true });
  const page = (text: string) => `<html><head><script>one()</script></head><body>${text.repeat(200)}</body></html>`;
  writeFileSync(join(folder, 'index.html'), page('home '));
  writeFileSync(join(folder, 'lessons/x/index.html'), page('lesson '));
  writeFileSync(join(folder, '404.html'), page('nothing '));
  writeFileSync(join(folder, '_astro/worker.abc.js'), 'worker();'.repeat(200));
  await writePolicies(folder);
  await compressFolder(folder);
});

afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

describe('the site as it is served', () => {
  it.each(['br', 'gzip'])('is compressed with %s for those who take it', async (encoding) => {
    const response = await get(await serve('/'), encoding);
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toContain('home home');
  });

  it('sends each page’s own policy, the one that stands in it', async () => {
    const response = await get(`${await serve('/')}/lessons/x/`);
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self' 'sha256-");
    expect(await response.text()).toContain(`content="${response.headers.get('content-security-policy')}"`);
  });

  it('sends scripts with the policy that they have as a worker', async () => {
    const response = await get(`${await serve('/')}/_astro/worker.abc.js`);
    expect(response.headers.get('content-security-policy')).toBe(workerPolicy);
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it('tells what a page can be asked again by, and nothing of the kind of what never changes', async () => {
    const address = await serve('/');
    const validators = async (path: string) => {
      const { headers } = await get(`${address}${path}`);
      return [headers.get('etag'), headers.get('last-modified')];
    };
    expect(await validators('/lessons/x/')).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/GMT$/)]);
    expect(await validators('/_astro/worker.abc.js')).toEqual([null, null]);
  });

  it('answers 404 with the page for it, and with its policy', async () => {
    const response = await get(`${await serve('/')}/lessons/y/`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toContain("'sha256-");
    expect(await response.text()).toContain('nothing nothing');
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2f..%2fetc/passwd',
    '/lessons/x/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/..%5c..%5cetc/passwd',
    '/%00',
    '/%',
  ])('gives nothing outside its folder: %s', async (path) => {
    const response = await get((await serve('/')) + path);
    expect([400, 404]).toContain(response.status);
  });

  it('leads to the address with the slash, and takes the query along', async () => {
    const origin = await serve('/');
    expect((await get(`${origin}/lessons/x`)).headers.get('location')).toBe('/lessons/x/');
    expect((await get(`${origin}/lessons/x?package=/a/b.json`)).headers.get('location')).toBe('/lessons/x/?package=/a/b.json');
  });

  it('gives the original to those who refuse compression, and a part of it where a part is asked for', async () => {
    const origin = await serve('/');
    expect((await get(`${origin}/`, 'br;q=0, gzip;q=0.0')).headers.get('content-encoding')).toBe(null);
    const part = (range: string) => fetch(`${origin}/_astro/worker.abc.js`, { headers: { range, 'accept-encoding': 'identity' } });
    const [some, beyond] = [await part('bytes=0-5'), await part('bytes=99999-')];
    expect([some.status, await some.text()]).toEqual([206, 'worker']);
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */1800']);
    expect((await part('bytes=5-2')).status).toBe(416);
  });

  it('can be read and nothing else', async () => {
    const response = await fetch(await serve('/'), { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('lives under a base path, and leads there from outside it', async () => {
    const origin = await serve('/course');
    expect(await (await get(`${origin}/course/lessons/x/`)).text()).toContain('lesson lesson');
    expect((await get(`${origin}/course/lessons/x`)).headers.get('location')).toBe('/course/lessons/x/');
    expect((await get(`${origin}/`)).headers.get('location')).toBe('/course/');
    expect((await get(`${origin}/course`)).headers.get('location')).toBe('/course/');
    expect((await get(`${origin}/courses/`)).headers.get('location')).toBe('/course/');
  });
});
