import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-external.js';
import { expect, it } from 'vitest';
import { openArchive } from '../../src/regrade/archive.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function zip(entries: [name: string, content: Uint8Array, options?: object][]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, content, options] of entries) await writer.add(name, new Uint8ArrayReader(content), options);
  return writer.close();
}

const open = (bytes: Uint8Array) => openArchive(new Uint8ArrayReader(bytes), 'class.zip', 'class/');

async function opened(bytes: Uint8Array) {
  const archive = await open(bytes);
  if (archive.kind === 'refused') throw new Error(archive.found);
  return archive;
}

it('reads each file when it is asked for, and says whose folder it lies in', async () => {
  const { files } = await opened(
    await zip([
      ['ada/entropy.ts', utf8('a')],
      ['entropy.ts', utf8('b')],
      ['__MACOSX/x', utf8('')],
      ['folder/', utf8(''), { directory: true }],
    ]),
  );
  expect(files.map(({ name, folder }) => [name, folder])).toEqual([
    ['class/ada/entropy.ts', 'ada'],
    ['class/entropy.ts', 'class'],
  ]);
  expect(await files[0]?.read(10)).toEqual({ kind: 'bytes', bytes: utf8('a') });
  expect(await files[1]?.read(10)).toEqual({ kind: 'bytes', bytes: utf8('b') });
});

it.each(['../evil.ts', 'a/../../evil.ts', '/etc/passwd', 'C:/evil.ts', '..\\evil.ts', '\\\\host\\evil.ts'])(
  'names %s, which leads out of it, and reads the others',
  async (name) => {
    const { files, others } = await opened(
      await zip([
        [name, utf8('x')],
        ['ada/entropy.ts', utf8('a')],
      ]),
    );
    expect(others).toMatchObject([{ name: `class/${name}`, found: 'its name leads out of the archive' }]);
    expect(files.map((file) => file.name)).toEqual(['class/ada/entropy.ts']);
  },
);

it('follows no link, and opens nothing that is locked', async () => {
  const { files, others } = await opened(
    await zip([
      ['link.ts', utf8('/etc/passwd'), { unixMode: 0o120777 }],
      ['locked.ts', utf8('x'), { password: 'p' }],
    ]),
  );
  expect(files).toEqual([]);
  expect(others.map(({ name, found }) => [name, found])).toEqual([
    ['class/link.ts', expect.stringContaining('link')],
    ['class/locked.ts', expect.stringContaining('password')],
  ]);
});

it('stops at a bomb, also where it lies about its size', async () => {
  const bomb = await zip([
    ['bomb.ts', new Uint8Array(20_000_000)],
    ['ada/entropy.ts', utf8('a')],
  ]);
  expect(bomb.length).toBeLessThan(100_000);
  const lying = bomb.slice();
  const view = new DataView(lying.buffer);
  // The size before packing, in the first file's own header and in the list at the end.
  for (let at = 0; at < lying.length - 4; at++) if (view.getUint32(at, true) === 20_000_000) view.setUint32(at, 1, true);
  for (const bytes of [bomb, lying]) {
    const { files } = await opened(bytes);
    expect(await files[0]?.read(1_000_000)).toMatchObject({ kind: 'refused' });
    expect(await files[1]?.read(1_000_000)).toEqual({ kind: 'bytes', bytes: utf8('a') });
  }
});

it('says of a damaged file that it is, and of what is no archive that it is none', async () => {
  const bytes = await zip([['ada/entropy.ts', utf8('function entropy() {}'), { level: 0 }]]);
  const damaged = bytes.slice();
  const at = Buffer.from(damaged).indexOf('entropy()');
  damaged[at] = 0x58;
  const { files } = await opened(damaged);
  expect(await files[0]?.read(100)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('damaged') });
  for (const broken of [bytes.slice(0, 60), utf8('PK'), new Uint8Array()])
    expect(await open(broken)).toMatchObject({ kind: 'refused', found: expect.stringContaining('no zip archive') });
});
