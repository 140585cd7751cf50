import { describe, expect, it } from 'vitest';
import { SOURCE_DEPTH, sourceSteps } from '../../graders/source/bounds.ts';
import { parse } from '../../graders/source/parse.ts';
import { exerciseIds, loadPackage } from '../../src/build/packages.ts';
import { drawEdited, EDIT_KINDS, editsOf, isHeldOut } from './wrong-programs/wrong-programs.ts';

const references = (await Promise.all((await exerciseIds()).map(loadPackage))).map(({ reference }) => reference);

describe('the kinds of edits', () => {
  it('each have their own name', () => {
    expect(new Set(EDIT_KINDS.map(({ name }) => name)).size).toBe(EDIT_KINDS.length);
  });

  it('are held out by a third', () => {
    expect(EDIT_KINDS.filter(isHeldOut).length).toBe(Math.floor(EDIT_KINDS.length / 3));
  });

  it.each(EDIT_KINDS.map((kind) => [kind.name, kind] as const))('%s: make programs that differ and can be read', (_, kind) => {
    const sources = references.flatMap((reference) =>
      editsOf(reference, kind).map(({ start, end, text }) => ({
        reference,
        source: reference.slice(0, start) + text + reference.slice(end),
      })),
    );
    expect(sources.length).toBeGreaterThan(0);
    for (const { reference, source } of sources.filter((_, i) => i % Math.ceil(sources.length / 40) === 0)) {
      expect(source).not.toBe(reference);
      expect(parse(source, { depth: SOURCE_DEPTH, steps: sourceSteps(source.length) }).kind, source).toBe('tree');
    }
  });
});

describe('an edited program', () => {
  const drawn = Array.from({ length: 280 }, (_, seed) => drawEdited(references[seed % references.length] as string, seed));

  it('is the same for the same seed', () => {
    expect(Array.from({ length: 280 }, (_, seed) => drawEdited(references[seed % references.length] as string, seed))).toEqual(drawn);
  });

  it('has only edits that are held out, or only others', () => {
    for (const { kinds } of drawn.filter((it) => it !== undefined)) expect(kinds.every(isHeldOut)).toBe(kinds.some(isHeldOut));
  });
});
