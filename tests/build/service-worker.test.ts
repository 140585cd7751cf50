import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keptFiles } from '../../src/build/service-worker.ts';

async function site(page: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(folder, '_astro'));
  const files = { 'index.html': page, 'index.html.br': 'b', '404.html': 'x', 'sw.js': 'x', '_astro/a.hash.js': 'x', 'a b.json': '{}' };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

it('everything that a page may ask for is kept, under the path of the site, and known by its content where its name is not', async () => {
  const [one, other] = [await keptFiles(await site('one'), '/course/'), await keptFiles(await site('other'), '/course')];
  expect(one.map(({ url }) => url)).toEqual(['/course/_astro/a.hash.js', '/course/a%20b.json', '/course/index.html']);
  expect(one[0]?.revision).toBeNull();
  expect(one[1]).toEqual(other[1]);
  expect(one[2]?.revision).toMatch(/^[0-9a-f]{16}$/);
  expect(one[2]?.revision).not.toBe(other[2]?.revision);
});
