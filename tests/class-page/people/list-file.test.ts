import { expect, it } from 'vitest';
import { readListFile } from '../../../src/class-page/people/list-file.ts';

const file = (...bytes: number[]) => new File([new Uint8Array(bytes)], 'list.csv');

it('reads UTF-8, and what older spreadsheets write, which it says', async () => {
  expect(await readListFile(new File(['id,name\n1,Zoë'], 'list.csv'))).toEqual({ kind: 'text', text: 'id,name\n1,Zoë', note: '' });
  expect(await readListFile(file(0x5a, 0x6f, 0xeb))).toMatchObject({
    kind: 'text',
    text: 'Zoë',
    note: expect.stringContaining('not in UTF-8'),
  });
});

it('refuses what is no list', async () => {
  expect(await readListFile(file(0xff, 0xfe, 0, 1))).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('no text') });
  const large = { name: 'film.mp4', size: 3_000_000, arrayBuffer: () => Promise.reject(new Error('not read')) };
  expect(await readListFile(large)).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('3 MB') });
  expect(await readListFile({ ...large, size: 3 })).toMatchObject({
    kind: 'refused',
    sentence: expect.stringContaining('still where it was'),
  });
});
