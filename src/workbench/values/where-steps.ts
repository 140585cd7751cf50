import { listed } from '../../../graders/messages/english/listed.ts';
import type { Parting, StepFound } from '../../../graders/trace/parting.ts';
import type { Trace } from '../../../graders/trace/trace.ts';
import type { Verdict } from '../../../graders/verdict.ts';
import { attemptsToGo, type HelpStep } from '../feedback-ladder.ts';
import { originSentence, originWords } from './origin-words.ts';
import type { Values } from './use-values.ts';

/** What the values add to the help: where the first NaN arises, and where the code parts with the reference. */
export function whereSteps(
  { seen, input, attemptsToSteps }: Pick<Values, 'seen' | 'input' | 'attemptsToSteps'>,
  verdict: Verdict,
): HelpStep[] {
  if (verdict.verdict !== 'wrong_answer') return [];
  const found = seen?.kind === 'values' && input.kind === 'failing' ? seen : undefined;
  return [...originStep(found?.trace), ...partingStep(found?.trace, found?.parting, attemptsToSteps)];
}

function originStep(trace: Trace | undefined): HelpStep[] {
  const origin = trace?.first.nan;
  const words = trace && origin && originWords(trace, origin);
  if (!words) return [];
  return [{ kind: 'origin', title: words.title.replace(/\.$/, ''), state: 'open', text: originSentence(words), index: 0 }];
}

function partingStep(trace: Trace | undefined, parting: Parting | undefined, attemptsToSteps: number | undefined): HelpStep[] {
  if (attemptsToSteps === undefined) return [];
  const step = { kind: 'parting', title: 'Where it parts', index: 0 } as const;
  if (attemptsToSteps > 0) {
    const price = `After three honest attempts your variables are compared with the reference’s. ${attemptsToGo(attemptsToSteps)}`;
    return [{ ...step, state: 'shut', price }];
  }
  if (!trace || !parting) return [];
  return [
    {
      ...step,
      state: 'open',
      text: partingSentence(parting),
      found: parting.steps.map((found) => ({ name: found.step, ...foundWords(found, trace) })),
      note: 'A variable is found by its name, and else by its value. It may differ and be right in a way of your own: only the result counts.',
    },
  ];
}

/** `Your total agrees, your p differs first.` */
export function partingSentence({ steps, first }: Parting): string {
  const agreeing = steps.filter((step) => step.kind === 'agrees').map(({ as }) => as);
  if (!first) {
    return agreeing.length === 0
      ? 'Nothing in your code has a name or a value of the steps of the reference.'
      : `Your ${listed(agreeing)} ${agreeing.length === 1 ? 'agrees' : 'agree'}. It parts after that.`;
  }
  const before = steps.flatMap((step) => (step.kind === 'agrees' && step.at < first.at ? [step.as] : []));
  if (before.length === 0) return `Your ${first.step} differs first.`;
  return `Your ${listed(before)} ${before.length === 1 ? 'agrees' : 'agree'}, your ${first.step} differs first.`;
}

function foundWords(found: StepFound, { events }: Trace): { state: 'ok' | 'no' | 'off'; words: string } {
  if (found.kind === 'absent') return { state: 'off', words: 'not found in your code' };
  if (found.kind === 'agrees') return { state: 'ok', words: found.as === found.step ? 'agrees' : `agrees with your ${found.as}` };
  const round = events[found.at]?.rounds.at(-1);
  return { state: 'no', words: `differs, line ${found.line}${round === undefined ? '' : `, round ${round}`}` };
}
