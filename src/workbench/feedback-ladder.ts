import { diagnosisSentences, diagnosisText } from '../../graders/messages/diagnosis-text.ts';
import { messageText } from '../../graders/messages/message-text.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Remark, Verdict } from '../../graders/verdict.ts';
import type { RecordEvent } from '../record/events.ts';
import { honestAttempts } from '../record/honest-attempts.ts';
import { isAccepted } from '../record/progress.ts';

/** One step of the feedback ladder. Its text is Markdown of the exercise's author, or a plain sentence of ours. */
export interface HelpStep {
  kind: 'law' | 'difference' | 'relation' | 'input' | 'error' | 'origin' | 'parting' | 'mistake' | 'hint' | 'solution';
  title: string;
  /** `open`: its text is shown. `next`: a click opens it. `shut`: not yet. */
  state: 'open' | 'next' | 'shut';
  text?: string;
  /** The author's named steps, each with how it is found in the learner's code. */
  found?: { name: string; state: 'ok' | 'no' | 'off'; words: string }[];
  /** What stands beside the text, smaller. */
  note?: string;
  /** What a click costs, or why the step is shut. */
  price?: string;
  /** Which hint, from 0. */
  index: number;
}

/** Honest attempts after which the solution may be opened without a pass, and values are held against the named steps of the reference. */
export const ATTEMPTS_BEFORE_HELP = 3;

/** `Two to go.`; empty where no attempt is left to be made. */
export const attemptsToGo = (left: number): string => ['', 'One to go.', 'Two to go.', 'Three to go.'][left] ?? '';

type LadderPackage = Pick<ExercisePackage, 'hints' | 'starter'> & {
  /** There is none to be opened. */
  keepsSolution?: boolean;
};

/**
 * The help there is for a verdict, one step at a time. Empty where there is nothing to help with.
 * `where`: what the values say. `events`: those of this exercise. `since`: when the verdict came; a mistake is named for one verdict, hints stay open.
 */
export function ladder(
  verdict: Verdict,
  exercise: LadderPackage,
  events: RecordEvent[],
  since: number,
  where: HelpStep[] = [],
): HelpStep[] {
  if (verdict.verdict === 'accepted' || verdict.verdict === 'judge_error') return [];
  return [
    ...whatHappened(verdict),
    ...where,
    ...named(verdict, events, since),
    ...hints(exercise.hints, events),
    ...(exercise.keepsSolution ? [] : [solution(exercise, events)]),
  ];
}

function whatHappened(verdict: Verdict): HelpStep[] {
  switch (verdict.verdict) {
    case 'wrong_answer': {
      const first: HelpStep = verdict.law
        ? { kind: 'law', title: 'A law you broke', state: 'open', text: verdict.law, index: 0 }
        : {
            kind: 'difference',
            title: 'Where it differs',
            state: 'open',
            text: capital(messageText(verdict.difference.message)),
            index: 0,
          };
      const input: HelpStep = {
        kind: 'input',
        title: 'Smallest failing input',
        state: 'open',
        text: 'It stands beside this, with your result and the expected one.',
        index: 0,
      };
      return [first, input, ...remarked(verdict.remark)];
    }
    case 'run_time_error':
    case 'compile_error': {
      const { diagnosis, line } = verdict.error;
      const { advice } = diagnosisText(diagnosis);
      const place = line === undefined ? 'It has no place in your code.' : `It is marked in your code, in line ${line}.`;
      return [
        {
          kind: 'error',
          title: 'What went wrong',
          state: 'open',
          text: advice ?? place,
          ...(advice && line !== undefined ? { note: place } : {}),
          index: 0,
        },
      ];
    }
    default:
      return [];
  }
}

/** What stands in the code and is hardly ever meant. */
const remarked = (remark: Remark | undefined): HelpStep[] =>
  remark ? [{ kind: 'error', title: `In line ${remark.line}`, state: 'open', text: diagnosisSentences(remark.diagnosis), index: 0 }] : [];

function named(verdict: Verdict, events: RecordEvent[], since: number): HelpStep[] {
  if (verdict.verdict !== 'wrong_answer') return [];
  if (verdict.mistake) {
    const opened = events.some((event) => event.kind === 'opened' && event.step === 'mistake' && event.at >= since);
    const step: HelpStep = { kind: 'mistake', title: 'Named mistake', state: opened ? 'open' : 'next', index: 0 };
    if (!opened) return [{ ...step, price: 'Your results are those of a known mistake. To read its name costs nothing.' }];
    return [
      { ...step, text: verdict.mistake.feedback, note: `A known wrong solution gives your results on all ${verdict.casesRun} inputs.` },
    ];
  }
  if (verdict.relation)
    return [
      { kind: 'relation', title: 'A pattern in your results', state: 'open', text: capital(messageText(verdict.relation)), index: 0 },
    ];
  return [];
}

/** The hints up to the first that was not opened; the others do not show that they exist. */
function hints(texts: string[], events: RecordEvent[]): HelpStep[] {
  const opened = new Set(events.flatMap((event) => (event.kind === 'opened' && event.step === 'hint' ? [event.index] : [])));
  const steps: HelpStep[] = [];
  for (const [index, text] of texts.entries()) {
    const title = `Hint ${index + 1} of ${texts.length}`;
    if (opened.has(index)) steps.push({ kind: 'hint', title, state: 'open', text, index });
    else return [...steps, { kind: 'hint', title, state: 'next', price: 'A hint costs nothing.', index }];
  }
  return steps;
}

function solution(exercise: LadderPackage, events: RecordEvent[]): HelpStep {
  const step: HelpStep = { kind: 'solution', title: 'Solution', state: 'next', index: 0 };
  if (events.some((event) => event.kind === 'opened' && event.step === 'solution'))
    return { ...step, state: 'next', price: 'You opened it before. Your code stays as it is.' };
  if (events.some(isAccepted)) return { ...step, price: 'You passed once, so it costs nothing. Your code stays as it is.' };
  const left = ATTEMPTS_BEFORE_HELP - honestAttempts(exercise.starter, events, ATTEMPTS_BEFORE_HELP);
  if (left > 0) {
    return {
      ...step,
      state: 'shut',
      price: `Opens after a pass, or after three honest attempts. ${attemptsToGo(left)}`,
      note: 'An honest attempt is a run to the end of code that differs from the starting code and from what you ran before. Other spaces or comments do not count.',
    };
  }
  return { ...step, price: 'A pass after this counts as solved with help. Your code stays as it is.' };
}

const capital = (text: string): string => {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
};
