import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/class/people/read-roster.ts';

describe('a roster', () => {
  it('is read with any of the usual separators, names of columns and a mark at its beginning', () => {
    const people = [
      { externalId: 's1', name: 'Lovelace, Ada' },
      { externalId: 's2', name: 'Bob' },
    ];
    for (const text of [
      'id,name\ns1,"Lovelace, Ada"\ns2,Bob\n',
      '\uFEFFMatrikel;E-Mail;Name\r\ns1;a@b.c;"Lovelace, Ada"\r\n\r\ns2;;Bob\r\n',
      'Name\tID\nLovelace, Ada\ts1\n Bob \t s2 ',
    ])
      expect(readRoster(text)).toEqual({ people, faults: [] });
  });

  it('has characters that are obeyed taken out of names', () => {
    expect(readRoster('id,name\ns1,A\u202Eda\u0000\n').people).toEqual([{ externalId: 's1', name: 'Ada' }]);
  });

  it.each([
    ['', 1, 'names no columns'],
    ['s1,Ada\n', 1, 'names no columns'],
    ['id,name\n,Ada\n', 2, 'The id is empty'],
    ['id,name\ns1,\n', 2, 'has no name'],
    ['id,name\ns1,Ada\ns2,B\ns1,C\n', 4, 's1 is in line 2'],
    ['id,name\ns1,"Ada\n', 2, 'no CSV'],
  ])('%j is refused with its line', (text, line, found) => {
    expect(readRoster(text).faults).toMatchObject([{ line, found: expect.stringContaining(found) }]);
  });
});
