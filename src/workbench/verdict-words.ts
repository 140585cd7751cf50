import { type Message, say } from '../../graders/messages/message.ts';
import { messageText } from '../../graders/messages/message-text.ts';
import type { TimeLimit, Verdict, VerdictName } from '../../graders/verdict.ts';
import type { Shown } from './run-state.ts';

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
export const verdictWords = (verdict: Verdict): VerdictWords => ({
  ...verdictLooks[verdict.verdict],
  sentence: sentencesOf(verdict)
    .map((message) => messageText(message))
    .join(' '),
});

/** The same in one breath for a screen reader, with what is seen at a glance: the first difference. */
export function spokenVerdict(verdict: Verdict): string {
  const { title, sentence } = verdictWords(verdict);
  if (verdict.verdict !== 'wrong_answer') return `${title}. ${sentence}`;
  return `${title}. ${sentence} First difference: ${messageText(verdict.difference.message).replace(/[.?!]?$/, (end) => end || '.')}`;
}

/** What the record makes of it. A broken exercise is never counted. */
export function recordWords({ verdict, submitted, attempt }: Shown): string {
  if (verdict.verdict === 'judge_error') return '';
  if (submitted) return `Submission ${attempt}.`;
  if (verdict.verdict === 'accepted') return 'A run: it counts as solved. Submit marks it to be handed in.';
  return verdict.casesRun === 0 ? 'It is not submitted.' : 'A run, not submitted.';
}

function sentencesOf(verdict: Verdict): Message[] {
  const { casesRight: right, casesRun } = verdict;
  switch (verdict.verdict) {
    case 'accepted':
      return [say('verdict.agree', { right, of: verdict.casesTotal })];
    case 'wrong_answer':
      return [say('verdict.differ', { right, of: casesRun }), ...notRun(verdict), ...cutShort(verdict)];
    case 'run_time_error': {
      const { name, diagnosis } = verdict.error;
      const agreed = casesRun === 0 ? [] : [say('verdict.agree', { right, of: casesRun }), ...notRun(verdict)];
      return [say('verdict.thrown', { name, diagnosis }), ...agreed, ...cutShort(verdict)];
    }
    case 'time_limit_exceeded':
      return time(verdict.by, verdict);
    case 'memory_limit_exceeded':
      return [say('limit.memory', shownInput(verdict)), ...notRun(verdict)];
    case 'output_limit_exceeded':
      return [say('limit.output', shownInput(verdict)), ...notRun(verdict)];
    case 'compile_error':
      return [say('verdict.does-not-load', { diagnosis: verdict.error.diagnosis })];
    case 'judge_error':
      return [say('verdict.broken-exercise', {})];
    default:
      return verdict satisfies never;
  }
}

/** Title, look and glyph of each verdict. */
export const verdictLooks: Record<VerdictName, Omit<VerdictWords, 'sentence'>> = {
  accepted: { title: 'Accepted', state: 'accepted', glyph: 'tick' },
  wrong_answer: { title: 'Wrong answer', state: 'wrong', glyph: 'neq' },
  run_time_error: { title: 'An error was thrown', state: 'error', glyph: 'bang' },
  time_limit_exceeded: { title: 'Too much work', state: 'limit', glyph: 'glass' },
  memory_limit_exceeded: { title: 'Out of memory', state: 'limit', glyph: 'glass' },
  output_limit_exceeded: { title: 'Too large a result', state: 'limit', glyph: 'glass' },
  compile_error: { title: 'It does not load', state: 'error', glyph: 'bang' },
  judge_error: { title: 'The exercise is broken', state: 'neutral', glyph: 'ring' },
};

function time(by: TimeLimit, verdict: Verdict): Message[] {
  switch (by) {
    case 'case':
      return [say('limit.case', shownInput(verdict)), ...notRun(verdict)];
    case 'run':
      return [say('limit.run', {}), ...notRun(verdict)];
    case 'watchdog':
      return [say('limit.watchdog', {}), ...notRun(verdict)];
    case 'factor': {
      const { growth } = verdict;
      if (!growth) return [say('limit.growth', {})];
      return [say('limit.factor', { ratio: sum(growth.learner) / sum(growth.reference), allowed: growth.factor })];
    }
    default:
      return by satisfies never;
  }
}

/** Said where it is so: a smaller input, a law or a known mistake may have been missed. */
const cutShort = ({ cutShort: isCutShort }: Verdict): Message[] => (isCutShort ? [say('verdict.cut-short', {})] : []);

/** Never "all" when some were not run. */
const notRun = ({ casesRun, casesTotal }: Verdict): Message[] =>
  casesTotal > casesRun ? [say('verdict.not-run', { count: casesTotal - casesRun })] : [];

/** The input that is shown, by its number from 1. */
const shownInput = (verdict: Verdict): { input?: number } =>
  'counterexample' in verdict && verdict.counterexample ? { input: verdict.counterexample.origin.case + 1 } : {};

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** "1.16 ×". */
export const ratioWords = (ratio: number): string =>
  `${Number.isFinite(ratio) ? (ratio >= 10 ? Math.round(ratio) : ratio.toFixed(2)) : '–'} ×`;
