import type { Budget } from '../sandbox/budget.ts';
import { isThrown } from '../value.ts';
import type { Solution } from '../judge/judge-case.ts';
import { isRight, type Judged } from '../judge/judged.ts';
import { askLaw, type CallSolution, type KnownLaw, type Laws, lawsOf } from './known-laws.ts';

/** A wrong solution is asked about the laws on so many cases, those first on which it is wrong: enough to meet most slips. */
const CASES = 40;

/** A law that a solution breaks, and the input on which it does. */
export interface BrokenLaw {
  law: KnownLaw;
  on: Judged;
}

/**
 * A law that a solution breaks: on the input that is shown, where there is one, because a law that holds there only puzzles; else the
 * first that is broken on the cases it was run on.
 */
export function brokenLaw(solution: Solution, judged: readonly Judged[], shown: Judged, onQuestion: () => void): BrokenLaw | undefined {
  const laws = lawsOf(solution.exercise);
  if (!laws) return undefined;
  const wrongFirst = [...judged.filter((it) => !isRight(it)), ...judged.filter(isRight)].slice(0, CASES);
  const call: CallSolution = (args) => {
    onQuestion();
    return solution.call(args);
  };
  for (const cases of [[shown], wrongFirst]) {
    for (const law of laws.list) {
      for (const on of cases) {
        const isFound = isBroken(laws, law, on, call, solution.budget);
        if (solution.budget.isSpent) return undefined;
        if (isFound) return { law, on };
      }
    }
  }
  return undefined;
}

/** Whether a solution breaks a law on a case that it was run on. */
export const isBroken = (
  laws: Laws,
  law: KnownLaw,
  { case: { args, expected }, outcome }: Judged,
  call: CallSolution,
  budget: Budget,
): boolean => outcome.kind === 'value' && !isThrown(expected) && askLaw(laws, law, args, outcome.value, call, budget) === 'broken';
