import type { Case, Exercise } from '../../graders/exercise.ts';
import { GENERATED_CASES } from '../../graders/exercise.ts';
import { canonicalText } from '../../graders/identity.ts';
import { choicesOf } from '../../graders/inputs/choices.ts';
import { formatCall } from '../../graders/judge/format.ts';
import { prepare } from '../../graders/sandbox/source.ts';
import type { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { isList, itemsOf } from '../../graders/judge/compare.ts';
import { isRecord, type Value } from '../../graders/value.ts';
import { error, type Finding, type Said } from './finding.ts';

/** Ten seeds of a hundred cases. */
export const DOMAIN_SEEDS = Array.from({ length: 10 }, (_, i) => i + 1);

/** Plain recursion has to fit the stack (architecture: sizes stay small). */
const LARGEST_DIMENSION = 64;

/** `choicesOf` makes so many choices; what is read beyond them is always 0. */
const CHOICES = choicesOf(1, 0).length;

/** The reference has a value, and no NaN in it, on the edges and on 1,000 generated cases; no input is too large. */
export function checkDomain(exercise: Exercise, onProgress: (done: number, total: number) => void): Finding[] {
  const { entry } = exercise.package;
  for (const [done, seed] of DOMAIN_SEEDS.entries()) {
    onProgress(done, DOMAIN_SEEDS.length);
    for (const [index, it] of exercise.cases(seed).entries()) {
      const where = it.kind === 'generated' ? `a generated case of seed ${seed}` : `${it.kind} case ${index + 1}`;
      const wrong = faultOf(it);
      if (wrong)
        return [
          error('domain', it.kind === 'golden' ? 'golden.json' : 'inputs.ts', {
            ...wrong,
            found: `${where}, ${formatCall(entry, it.args)}: ${wrong.found}`,
          }),
        ];
    }
  }
  return [];
}

function faultOf({ args, expected, decoded }: Case): Said | undefined {
  if (hasNaN(expected)) {
    return {
      found: 'the reference returns NaN.',
      expected: 'a number; this input lies outside what the exercise is about.',
      mend: 'Let inputs.ts leave such inputs out, or give them a value in reference.ts and a sentence in contract.',
    };
  }
  const longest = longestList(args);
  if (longest > LARGEST_DIMENSION) {
    return {
      found: `it has a list of ${longest}.`,
      expected: `at most ${LARGEST_DIMENSION}, so that plain recursion fits the stack.`,
      mend: 'Draw smaller sizes; growth belongs in sized(draw, n).',
    };
  }
  if (decoded && decoded.choices.length > CHOICES) {
    return {
      found: `inputs(draw) reads ${decoded.choices.length} choices.`,
      expected: `at most ${CHOICES}; what is read beyond them is 0.`,
      mend: 'Draw smaller inputs.',
    };
  }
  return undefined;
}

/** The same choices give the same arguments, whatever was made before them. */
export function checkDeterminism(author: Sandbox, exercise: Exercise): Finding[] {
  const prepared = prepare(exercise.package.inputs);
  if (prepared.kind === 'refused') return [];
  const load = () => author.load(prepared.script.code, ['inputs']);
  const made = (): string[] => {
    const loaded = load();
    if (loaded.kind === 'failed') return [];
    return Array.from({ length: GENERATED_CASES }, (_, index) => {
      const outcome = author.call(loaded.program, 'inputs', [choicesOf(1, index)], 'drawList');
      return outcome.kind === 'value' ? canonicalText(outcome.value) : outcome.kind;
    });
  };
  const [first, second] = [made(), made()];
  const index = first.findIndex((text, i) => text !== second[i]);
  if (index < 0) return [];
  return [
    error('determinism', 'inputs.ts', {
      found: `inputs(draw) makes something else of the same choices the second time (case ${index + 1} of seed 1).`,
      expected: 'the same arguments.',
      mend: 'Take every number from draw.',
    }),
  ];
}

function hasNaN(value: Value): boolean {
  if (typeof value === 'number') return Number.isNaN(value);
  if (isList(value)) return itemsOf(value).some(hasNaN);
  return isRecord(value) && Object.values(value).some(hasNaN);
}

function longestList(value: Value): number {
  if (isList(value)) return itemsOf(value).reduce((most: number, item) => Math.max(most, longestList(item)), value.length);
  return isRecord(value) ? Math.max(0, ...Object.values(value).map(longestList)) : 0;
}
