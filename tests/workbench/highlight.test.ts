import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diffLines } from '../../src/workbench/diff-lines.ts';
import { highlight } from '../../src/workbench/highlight.ts';

const joined = (source: string) =>
  highlight(source)
    .map((line) => line.map(({ text }) => text).join(''))
    .join('\n');

describe('highlighted code', () => {
  it('is the source, letter for letter, whatever it is', () => {
    for (const source of [
      '',
      '\n',
      'a\n',
      readFileSync('graders/exercises/entropy/reference.ts', 'utf8'),
      '`a$' + '{b\n}c` /* x\n y',
      "'unclosed",
      '/re/g; 1 / 2',
    ])
      expect(joined(source)).toBe(source);
  });

  it('tells keywords, calls, literals and remarks apart', () => {
    expect(highlight("const y = dot(a, 2) + 's'; // z")[0]!.filter(({ ink }) => ink)).toEqual([
      { text: 'const', ink: 'c-key' },
      { text: 'dot', ink: 'c-name' },
      { text: '2', ink: 'c-lit' },
      { text: "'s'", ink: 'c-lit' },
      { text: '// z', ink: 'c-note' },
    ]);
  });

  it('carries a remark over its lines', () => {
    expect(highlight('/* a\nb */ c')).toEqual([
      [{ text: '/* a', ink: 'c-note' }],
      [{ text: 'b */', ink: 'c-note' }, { text: ' ' }, { text: 'c' }],
    ]);
  });
});

describe('a comparison by lines', () => {
  it('keeps what is common and marks the rest', () => {
    expect(diffLines('a\nb\nc', 'a\nx\nc\nd').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'same a',
      'before b',
      'after x',
      'same c',
      'after d',
    ]);
  });

  it('holds both texts whole', () => {
    const [before, after] = ['one\ntwo\n\nthree', '\ntwo\nfour\none'];
    const side = (left: 'before' | 'after') =>
      diffLines(before, after)
        .filter(({ kind }) => kind === 'same' || kind === left)
        .map(({ text }) => text)
        .join('\n');
    expect([side('before'), side('after')]).toEqual([before, after]);
  });
});
