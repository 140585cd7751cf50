import { diagnosisText } from '../../graders/messages/diagnosis-text.ts';
import type { SourceError, TimeLimit, Verdict, VerdictName } from '../../graders/verdict.ts';

export interface VerdictWords {
  /** The word that stands beside the glyph. */
  title: string;
  /** Look of the banner (`data-state` in workbench.css). */
  state: 'accepted' | 'wrong' | 'error' | 'limit' | 'neutral';
  /** Icon of the sprite. */
  glyph: 'tick' | 'neq' | 'bang' | 'glass' | 'ring';
  /** Counts and what happened, in one or two sentences. */
  sentence: string;
}

/** A verdict in words. */
export function verdictWords(verdict: Verdict): VerdictWords {
  switch (verdict.verdict) {
    case 'accepted':
      return { ...looks.accepted, sentence: `${verdict.casesRight} of ${inputs(verdict.casesTotal)} agree with the reference.` };
    case 'wrong_answer': {
      const differing = verdict.casesRun - verdict.casesRight;
      return {
        ...looks.wrong_answer,
        sentence: `${verdict.casesRight} of ${inputs(verdict.casesRun)} agree with the reference, ${differing} ${differing === 1 ? 'does' : 'do'} not.${notRun(verdict)}${cutShort(verdict)}`,
      };
    }
    case 'run_time_error':
      return {
        ...looks.run_time_error,
        sentence: `${verdict.error.name}: ${whatIsWrong(verdict.error)} ${agreed(verdict)}${cutShort(verdict)}`,
      };
    case 'time_limit_exceeded':
      return { ...looks.time_limit_exceeded, sentence: timeSentence(verdict.by, verdict) };
    case 'memory_limit_exceeded':
      return {
        ...looks.memory_limit_exceeded,
        sentence: `${which(verdict)} took more memory than allowed. A list that only grows is the usual reason.${notRun(verdict)}`,
      };
    case 'output_limit_exceeded':
      return {
        ...looks.output_limit_exceeded,
        sentence: `The result of ${which(verdict, 'one input')} is too large or too deep to be read.${notRun(verdict)}`,
      };
    case 'compile_error':
      return { ...looks.compile_error, sentence: `${whatIsWrong(verdict.error)} Nothing was run.` };
    case 'judge_error':
      return { ...looks.judge_error, sentence: 'The exercise is at fault. This was not counted against you.' };
    default:
      return verdict satisfies never;
  }
}

const looks: Record<VerdictName, Omit<VerdictWords, 'sentence'>> = {
  accepted: { title: 'Accepted', state: 'accepted', glyph: 'tick' },
  wrong_answer: { title: 'Wrong answer', state: 'wrong', glyph: 'neq' },
  run_time_error: { title: 'An error was thrown', state: 'error', glyph: 'bang' },
  time_limit_exceeded: { title: 'Too much work', state: 'limit', glyph: 'glass' },
  memory_limit_exceeded: { title: 'Out of memory', state: 'limit', glyph: 'glass' },
  output_limit_exceeded: { title: 'Too large a result', state: 'limit', glyph: 'glass' },
  compile_error: { title: 'It does not load', state: 'error', glyph: 'bang' },
  judge_error: { title: 'The exercise is broken', state: 'neutral', glyph: 'ring' },
};

/** Said where it is so: a smaller input, a law or a known mistake may have been missed. */
const cutShort = (verdict: Verdict): string =>
  verdict.cutShort ? ' Your program took so much work that the search for a smaller input was cut short.' : '';

function timeSentence(by: TimeLimit, verdict: Verdict): string {
  switch (by) {
    case 'case':
      return `${which(verdict)} took more work than one call may take. Is there a loop that never ends?${notRun(verdict)}`;
    case 'run':
      return `All inputs together took more work than a run may take. Is something done again and again that could be done once?${notRun(verdict)}`;
    case 'watchdog':
      return `No answer in time, so the run was ended. Is there a loop that never ends?${notRun(verdict)}`;
    case 'factor': {
      const { growth } = verdict;
      if (!growth) return 'Right on every input, but with more work than is allowed beside the reference.';
      return `Right on every input, but with ${times(sum(growth.learner) / sum(growth.reference))} the work of the reference. ${times(growth.factor)} is allowed.`;
    }
    default:
      return by satisfies never;
  }
}

/** "2.4 times", and "41 times" from ten on. */
export const times = (ratio: number): string =>
  `${ratio >= 10 ? Math.round(ratio).toString() : Number(ratio.toPrecision(2)).toString()} times`;

/** "1.16 ×". */
export const ratioWords = (ratio: number): string =>
  `${Number.isFinite(ratio) ? (ratio >= 10 ? Math.round(ratio) : ratio.toFixed(2)) : '–'} ×`;

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

const inputs = (count: number): string => `${count} ${count === 1 ? 'input' : 'inputs'}`;

/** The input that is shown, by its number from 1. */
function which(verdict: Verdict, otherwise = 'One input'): string {
  const counterexample = 'counterexample' in verdict ? verdict.counterexample : undefined;
  if (!counterexample) return otherwise;
  const named = `input ${counterexample.origin.case + 1}`;
  return otherwise === 'One input' ? `I${named.slice(1)}` : named;
}

function agreed(verdict: Verdict): string {
  if (verdict.casesRun === 0) return '';
  return `${verdict.casesRight} of ${inputs(verdict.casesRun)} agree with the reference.${notRun(verdict)}`;
}

/** Never "all" when some were not run. */
function notRun({ casesRun, casesTotal }: Verdict): string {
  const left = casesTotal - casesRun;
  return left > 0 ? ` ${left === 1 ? 'One input was' : `${left} inputs were`} not run.` : '';
}

function whatIsWrong({ diagnosis }: SourceError): string {
  const { message } = diagnosisText(diagnosis);
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
