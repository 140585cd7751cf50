import { describe, expect, it } from 'vitest';
import type { AuthorFault } from '../../graders/messages/author-fault.ts';
import { DATA_CHARACTERS, readData } from '../../graders/package/read-data.ts';

function read(files: Record<string, string>) {
  const faults: AuthorFault[] = [];
  const data = readData(new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])), faults);
  return { data, faults: faults.map((it) => `${it.file}${it.line === undefined ? '' : `:${it.line}`}: ${it.found}`) };
}

const csv = (text: string) => ({ 'data.csv': text });

describe('a data set', () => {
  it('is records of a CSV, columns of numbers as numbers', () => {
    expect(read(csv('\uFEFFkind, height,code\r\noak,21.5,01a\r\n\r\n"pine, old",-3e1,7\r\n'))).toEqual({
      data: [
        { kind: 'oak', height: 21.5, code: '01a' },
        { kind: 'pine, old', height: -30, code: '7' },
      ],
      faults: [],
    });
  });

  it('is JSON of any form, or none at all', () => {
    expect(read({ 'data.json': '{"a": [1, null, "x"]}' })).toEqual({ data: { a: [1, null, 'x'] }, faults: [] });
    expect(read({})).toEqual({ data: undefined, faults: [] });
  });

  it.each([
    ['a row with a cell less', csv('a,b\n1,2\n3\n'), /^data\.csv:3: This is not CSV/],
    ['a quote that stays open', csv('a,b\n"1,2\n'), /^data\.csv:\d: This is not CSV/],
    ['an empty cell', csv('a,b\n1,2\n,4\n'), /^data\.csv:3: a is empty/],
    ['no rows', csv('a,b\n'), /^data\.csv: There are no rows/],
    ['an empty file', csv(''), /^data\.csv: There are no rows/],
    ['two columns of one name', csv('a,a\n1,2\n'), /^data\.csv:1: Two columns are called a/],
    ['a column without a name', csv('a,\n1,2\n'), /^data\.csv:1: A column has no name/],
    ['a column that no record can have', csv('a,__proto__\n1,2\n'), /^data\.csv:1: A column is called __proto__/],
    ['too much', csv(`a,b\n${'1,2\n'.repeat(DATA_CHARACTERS / 4)}`), /^data\.csv: The file has 100,004 characters/],
    ['two files', { ...csv('a\n1\n'), 'data.json': '[]' }, /^data\.json: There is data\.csv as well/],
    ['JSON that is none', { 'data.json': '[1,\n 2' }, /^data\.json:2: This is not JSON/],
    ['JSON of a hundred lists', { 'data.json': '['.repeat(100) + ']'.repeat(100) }, /^data\.json: The file is nested more than 64 deep/],
    ['a field that no record can have', { 'data.json': '[{"constructor": 1}]' }, /^data\.json: A field is called constructor/],
  ])('is refused with its place: %s', (_, files, says) => {
    const { data, faults } = read(files);
    expect(data).toBeUndefined();
    expect(faults).toEqual([expect.stringMatching(says)]);
  });
});
