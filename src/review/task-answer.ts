import { readNumber } from '../../graders/quiz/number-text.ts';
import { isWithin } from '../../graders/quiz/tolerance.ts';
import type { JudgedExample } from '../../graders/examples/example.ts';
import { formatValue } from '../../graders/judge/format.ts';
import { messageText } from '../../graders/messages/message-text.ts';
import type { Html } from '../../graders/quiz/question.ts';
import type { Verdict } from '../../graders/verdict.ts';
import { rounded } from '../../graders/judge/rounded.ts';
import { verdictWords } from '../workbench/verdict-words.ts';
import type { Task } from '../micro-tasks/task.ts';

/** What came of an answer. `incomplete`: it was not judged, and does not count. */
export type Marked = { kind: 'incomplete'; message: string } | { kind: 'right' | 'wrong'; texts: string[]; html?: Html; parts?: boolean[] };

type Of<Kind extends Task['kind']> = Extract<Task, { kind: Kind }>;

/** Whether each number is within half a per cent of the reference's; a known slip is told by its words. */
export function markPrediction({ fields, slips }: Of<'predict'>, typed: readonly string[]): Marked {
  const values: number[] = [];
  for (const [index, { label }] of fields.entries()) {
    const read = readNumber(typed[index] ?? '');
    if (read.kind !== 'number') return { kind: 'incomplete', message: `${label} is no number yet. Write one such as 1.5, 3/4 or ln(2).` };
    values.push(read.value);
  }
  const parts = fields.map(({ value }, index) => isWithin(values[index] ?? Number.NaN, value));
  if (parts.every(Boolean)) return { kind: 'right', texts: ['That is what the reference returns.'], parts };
  const slip = slips.find((other) => other.values.every((value, index) => isWithin(values[index] ?? Number.NaN, value)));
  return {
    kind: 'wrong',
    texts: slip ? [] : ['Work it through once more, number by number.'],
    parts,
    ...(slip && { html: slip.feedback }),
  };
}

/** Whether the mistake was named; another one is told by what it would return. */
export function markName({ choices, misreading }: Of<'name'>, chosen: string | undefined): Marked {
  const choice = choices.find(({ name }) => name === chosen);
  if (!choice) return { kind: 'incomplete', message: 'Choose one of the names.' };
  if (choice.isRight) return { kind: 'right', texts: [], html: misreading };
  return { kind: 'wrong', texts: [`“${choice.title}” would return something else here: ${choice.returns}.`] };
}

/** Whether a call shows a mistake: it says something else there than right solutions do. What cannot be judged does not count. */
export function markReveal({ misreading }: Of<'reveal'>, judged: JudgedExample, lamp: number): Marked {
  switch (judged.kind) {
    case 'unreadable':
    case 'outside':
      return { kind: 'incomplete', message: messageText(judged.message) };
    case 'not-right':
      return { kind: 'incomplete', message: 'Only the call is asked for.' };
    case 'right':
    case 'call': {
      const caught = judged.caught.find((it) => it.lamp === lamp);
      if (!caught)
        return { kind: 'wrong', texts: ['There it agrees with every right solution. What does it do that the statement does not say?'] };
      return { kind: 'right', texts: [`It says ${caught.says} there, and right solutions do not.`], html: misreading };
    }
    default:
      return judged satisfies never;
  }
}

/** A verdict on the whole program, in the words of the workbench and with the input that shows the fault. A broken exercise or a lost grader counts as nothing. */
export function markVerdict(verdict: Verdict): Marked {
  if (verdict.verdict === 'judge_error') return { kind: 'incomplete', message: 'The exercise itself is broken. This is not counted.' };
  const { sentence } = verdictWords(verdict);
  if (verdict.verdict === 'accepted') return { kind: 'right', texts: [sentence] };
  const texts = [sentence];
  if ('counterexample' in verdict && verdict.counterexample) {
    const { call, actual, expected } = verdict.counterexample;
    const got = actual === undefined ? '' : `${formatValue(rounded(actual))} came out; `;
    texts.push(`For ${call}, ${got}${formatValue(rounded(expected))} is expected.`);
  }
  return { kind: 'wrong', texts };
}
