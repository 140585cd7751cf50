import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../graders/cases/choices.ts';
import { findRelation } from '../../graders/explain/relation.ts';
import { changesOf } from '../../graders/explain/relations/changes.ts';
import type { Observation } from '../../graders/explain/relations/evidence.ts';
import type { Change } from '../../graders/explain/relations/changes.ts';
import { messageText } from '../../graders/messages/message-text.ts';
import { type Draw, decode } from '../../graders/sandbox/realm/draw.ts';
import { SOURCE_DEPTH, sourceSteps } from '../../graders/source/bounds.ts';
import { parse } from '../../graders/source/parse.ts';
import type { Value } from '../../graders/value.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { publishedExercises } from '../published.ts';
import { NEAR } from './relations/near-solutions.ts';
import type { Solution } from './relations/right-solutions.ts';
import { WRONG } from './relations/wrong-solutions.ts';
import { drawEdited, EDIT_KINDS, editsOf, isHeldOut } from './wrong-programs/wrong-programs.ts';

/** What is said of a wrong solution, where both can be run again. */
function said(inputs: (draw: Draw) => Value[], names: string[], right: Solution, wrong: Solution, seed = 1): string | undefined {
  const run = (solution: Solution, args: Value[]): Value => {
    try {
      return solution(...(structuredClone(args) as never[]));
    } catch {
      return undefined;
    }
  };
  const cases = Array.from({ length: 100 }, (_, index): Observation => {
    const { args } = decode(inputs, choicesOf(seed, index));
    return { args, expected: run(right, args), actual: run(wrong, args) };
  });
  const ask = (solution: Solution) => (change: Change, args: Value[]) => run(solution, change.apply(args) ?? args);
  const found = findRelation({ cases, names, ask: { changes: changesOf(cases, names), reference: ask(right), learner: ask(wrong) } });
  if (found) expect(cases.every(found.fits)).toBe(true);
  return found && messageText(found.message);
}

describe('what is said of a wrong solution', () => {
  it.each(WRONG)('%s', (_, inputs, names, right, wrong, sentence) => {
    for (const seed of [1, 2, 3]) expect(said(inputs, names, right, wrong, seed)).toBe(sentence);
  });
});

describe('what is not said', () => {
  it.each(NEAR)('of %s', (_, inputs, names, right, wrong, words) => {
    for (const seed of [1, 2, 3]) expect(said(inputs, names, right, wrong, seed) ?? '').not.toMatch(words);
  });
});

const references = (await Promise.all((await publishedExercises()).map(loadPackage))).map(({ reference }) => reference);

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
