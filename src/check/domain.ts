import type { Case } from '../../graders/cases/case.ts';
import type { Exercise } from '../../graders/exercise.ts';
import { canonicalText } from '../../graders/identity.ts';
import { casesOf } from '../../graders/cases/cases.ts';
import { decodeChoices } from '../../graders/cases/generated.ts';
import { choicesOf } from '../../graders/cases/choices.ts';
import { countNumbers } from '../../graders/cases/size.ts';
import { formatCase } from '../../graders/judge/format-steps.ts';
import { isList, itemsOf } from '../../graders/judge/compare.ts';
import { holdsNaN, isRecord, type Value } from '../../graders/value.ts';
import { error, type Finding, type Said } from './finding.ts';
import type { Placed } from './many-cases.ts';

/** Plain recursion has to fit the stack (architecture: sizes stay small). */
const LARGEST_DIMENSION = 64;

/** `choicesOf` makes so many choices; what is read beyond them is always 0. */
const CHOICES = choicesOf(1, 0).length;

/** The reference has a value, and no NaN in it, on the edges and on 1,000 generated cases; no input is too large. */
export function checkDomain(exercise: Exercise, cases: readonly Placed[]): Finding[] {
  for (const { case: it, where, path } of cases) {
    const wrong = faultOf(it, exercise);
    if (!wrong) continue;
    const found = `${where}, ${formatCase(exercise.package, it.args)}: ${wrong.found}`;
    return [error('domain', it.kind === 'golden' ? 'golden.json' : 'inputs.ts', { ...wrong, found, ...(path && { path }) })];
  }
  return [];
}

function faultOf({ args, expected, choices }: Case, exercise: Exercise): Said | undefined {
  if (holdsNaN(expected)) {
    return {
      found: 'the reference returns NaN.',
      expected: 'a number; this input lies outside what the exercise is about.',
      fix: 'Let inputs.ts leave such inputs out, or give them a value in reference.ts and a sentence in contract.',
    };
  }
  const longest = longestList(args);
  if (longest > LARGEST_DIMENSION) {
    return {
      found: `it has a list of ${longest}.`,
      expected: `at most ${LARGEST_DIMENSION}, so that plain recursion fits the stack.`,
      fix: 'Draw smaller sizes; growth belongs in sized(draw, n).',
    };
  }
  // A drawn number is at least one choice.
  const read = choices && countNumbers(args) > CHOICES / 4 ? decodeChoices(exercise, choices).choices.length : 0;
  if (read > CHOICES) {
    return {
      found: `inputs(draw) reads ${read} choices.`,
      expected: `at most ${CHOICES}; what is read beyond them is 0.`,
      fix: 'Draw smaller inputs.',
    };
  }
  return undefined;
}

/** The same choices give the same arguments, whatever was made before them. */
export function checkDeterminism(exercise: Exercise): Finding[] {
  const cases = casesOf(exercise, 1);
  const index = cases.findIndex(
    ({ args, choices }) => choices && canonicalText(decodeChoices(exercise, choices).args) !== canonicalText(args),
  );
  const different = cases[index];
  if (!different?.choices) return [];
  const again = decodeChoices(exercise, different.choices).args;
  return [
    error('determinism', 'inputs.ts', {
      found: `inputs(draw) makes ${formatCase(exercise.package, different.args)} of some choices and ${formatCase(exercise.package, again)} of the same ones the second time.`,
      expected: 'the same arguments.',
      fix: 'Take every number from draw.',
    }),
  ];
}

function longestList(value: Value): number {
  if (isList(value)) return itemsOf(value).reduce((most: number, item) => Math.max(most, longestList(item)), value.length);
  return isRecord(value) ? Math.max(0, ...Object.values(value).map(longestList)) : 0;
}
