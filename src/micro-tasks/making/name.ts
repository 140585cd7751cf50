import type { Exercise } from '../../../graders/exercise.ts';
import type { KnownMistake } from '../../../graders/explain/known-mistakes.ts';
import { formatCall } from '../../../graders/judge/format.ts';
import { isRight } from '../../../graders/judge/judged.ts';
import { seedOf, shuffled } from '../../../graders/quiz/shuffle.ts';
import type { NameChoice } from '../task.ts';
import { titleOf } from '../../site/number-words.ts';
import { rounded } from '../../../graders/judge/rounded.ts';
import { casesBySize, shownOutcome, shownValue } from './mistake-outcomes.ts';
import { INPUT_NUMBERS } from './predict.ts';

/** Mistakes to choose among. */
const CHOICES = 4;

/** What is asked: which mistake returns this on that input. */
export interface Naming {
  id: string;
  call: string;
  got: string;
  expected: string;
  choices: NameChoice[];
}

/**
 * The smallest case on which a mistake is wrong, with three others that each return something else there; undefined where no small case
 * tells four of them apart.
 */
export function naming(exercise: Exercise, mistake: KnownMistake, mistakes: readonly KnownMistake[]): Naming | undefined {
  const seed = seedOf(exercise.package.id, mistake.name);
  const others = shuffled(
    mistakes.filter((other) => other !== mistake),
    seed,
  );
  if (others.length < CHOICES - 1) return undefined;
  for (const { it, index, numbers } of casesBySize(exercise)) {
    if (numbers > INPUT_NUMBERS) return undefined;
    const judged = mistake.on(index);
    if (isRight(judged) || judged.outcome.kind !== 'value') continue;
    const chosen = new Map([[shownOutcome(judged.outcome), mistake]]);
    for (const other of others) {
      const returns = shownOutcome(other.on(index).outcome);
      if (chosen.size < CHOICES && !chosen.has(returns)) chosen.set(returns, other);
    }
    if (chosen.size < CHOICES) continue;
    const choices = [...chosen].map(([returns, { name }]) => ({ name, title: titleOf(name), returns, isRight: name === mistake.name }));
    return {
      id: `name/${mistake.name}`,
      call: formatCall(exercise.package.entry, it.args.map(rounded)),
      got: shownValue(judged.outcome.value),
      expected: shownValue(it.expected),
      choices: shuffled(choices, seed + 1),
    };
  }
  return undefined;
}
