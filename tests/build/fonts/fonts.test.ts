import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codePointsOf } from '../../../src/build/fonts/cut.ts';
import { facesOfText } from '../../../src/build/fonts/faces.ts';
import { writeFonts } from '../../../src/build/fonts/fonts.ts';

/** Whether a rule's range holds a character. */
const inRange = (rule: string, character: string): boolean =>
  [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].some(([, first = '', last = first]) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return Number.parseInt(first, 16) <= codePoint && codePoint <= Number.parseInt(last, 16);
  });

describe('fonts cut to a few characters', () => {
  let folder: string;

  const write = () => writeFonts(folder, { text: 'Aaš−√', formulas: new Map([['KaTeX_AMS-Regular', new Set('R')]]) });
  const has = async (file: string) => String.fromCodePoint(...(await codePointsOf(await readFile(join(folder, file)))));
  const rulesOf = async (sheet: string, family: string) =>
    (await readFile(join(folder, sheet), 'utf8')).split('\n').filter((line) => line.includes(`font-family: "${family}"`));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fonts-'));
    await write();
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('hold these and no others', async () => {
    expect(await has('literata-normal-cut.woff2')).toBe('Aa−');
    expect(await has('KaTeX_AMS-Regular-cut.woff2')).toBe('R');
  });

  it('take a letter of the second file from a small file of its own, for which alone it is fetched', async () => {
    expect(await has('literata-normal-2-cut.woff2')).toBe('š');
    expect((await rulesOf('fonts.css', 'Literata')).find((rule) => rule.includes('./literata-normal-2-cut.woff2'))).toContain(
      'unicode-range: U+161 ',
    );
  });

  it('have what few pages show in a file of its own, which is fetched for that alone', async () => {
    const code = facesOfText({ text: 'aé', formulas: new Map() }).find(({ name }) => name === 'commit-mono');
    expect(code?.core).toContain('a');
    expect(code?.core).not.toContain('é');
    const other = await mkdtemp(join(tmpdir(), 'fonts-'));
    await writeFonts(other, { text: 'aé', formulas: new Map() });
    const holds = async (file: string) => String.fromCodePoint(...(await codePointsOf(await readFile(join(other, file)))));
    expect([await holds('commit-mono-cut.woff2'), await holds('commit-mono-more-cut.woff2')]).toEqual(['a', 'é']);
    const rules = (await readFile(join(other, 'fonts.css'), 'utf8')).split('\n').filter((line) => line.includes('commit-mono-'));
    const [more, core] = ['./commit-mono-more-cut.woff2', './commit-mono-cut.woff2'].map((file) =>
      rules.findIndex((line) => line.includes(file)),
    );
    expect(rules[more ?? -1]).toContain('unicode-range: U+E9 ');
    expect(rules[core ?? -1]).not.toContain('unicode-range');
    expect(core).toBeGreaterThan(more ?? Number.POSITIVE_INFINITY);
    await rm(other, { recursive: true });
  });

  it('take a sign that the faces of text lack from the face of formulas', async () => {
    expect(await has('signs-cut.woff2')).toBe('√');
  });

  it('stand last among the rules of their face, and the whole file is for nothing that they hold', async () => {
    const rules = (await rulesOf('katex.css', 'KaTeX_AMS')).map((rule) =>
      /url\("([^"]+)"\).*?(unicode-range: .*)? \}/.exec(rule)?.slice(1),
    );
    expect(rules).toEqual([
      ['katex/dist/fonts/KaTeX_AMS-Regular.woff2', expect.stringContaining('U+20')],
      ['./KaTeX_AMS-Regular-cut.woff2', undefined],
    ]);
  });

  it('leave out of the range of a whole file what the site shows and the file has not, so that it is not fetched in vain', async () => {
    const [whole] = await rulesOf('katex.css', 'KaTeX_Typewriter');
    expect(inRange(whole ?? '', 'š')).toBe(false);
    expect(inRange(whole ?? '', 'a')).toBe(true);
  });

  it('have no cut file where nothing is set in a face', async () => {
    expect(await readdir(folder)).not.toContain('KaTeX_Fraktur-Regular-cut.woff2');
    expect(await rulesOf('katex.css', 'KaTeX_Fraktur')).toHaveLength(2);
  });

  it('are left alone where nothing changes', async () => {
    const before = (await stat(join(folder, 'fonts.css'))).mtimeMs;
    await write();
    expect((await stat(join(folder, 'fonts.css'))).mtimeMs).toBe(before);
  });
});
