import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Asked, Seen } from '../../../graders/trace/see.ts';
import { honestAttempts } from '../../record/honest-attempts.ts';
import { seeValues } from '../grader.ts';
import { ATTEMPTS_BEFORE_HELP } from '../feedback-ladder.ts';
import { changeSettings, settings } from '../settings.ts';
import type { Bench } from '../workbench-state.ts';
import { type Choice, NO_CHOICE, type SheetLine, sheetOf } from './sheet.ts';

export interface Values {
  isOn: boolean;
  toggle: () => void;
  /** What the values are of. */
  input: Input;
  ask: (input: Input) => void;
  /** Undefined until they are there. */
  seen: Seen | undefined;
  /** The code that ran. */
  source: string;
  sheet: readonly SheetLine[];
  onRound: (loop: number, round: number) => void;
  onCall: (of: number, number: number) => void;
  /** How many honest attempts are left until it is said where the code parts with the reference; undefined where the author names no steps. */
  attemptsToSteps: number | undefined;
}

export type Input =
  | { kind: 'failing' }
  /** One of the learner's own examples. */
  | { kind: 'example'; call: string }
  | { kind: 'typed'; call: string };

const FAILING: Input = { kind: 'failing' };

/**
 * The values behind the result that is shown. They are asked for after a run of this page, or on request; an answer that comes when
 * another result is shown is dropped.
 */
export function useValues(bench: Bench | undefined, starter: string): Values {
  const shown = bench?.runs.shown.value;
  const running = bench?.runs.run.value.kind === 'running';
  const pack = bench?.runs.package.value;
  const [input, setInput] = useState<Input>(FAILING);
  const [seen, setSeen] = useState<{ seen: Seen; of: unknown } | undefined>(undefined);
  const [choice, setChoice] = useState<Choice>(NO_CHOICE);
  /** Whether something was run on this page: values of a result that was kept wait until somebody asks. */
  const hasRun = useRef(false);
  if (running) hasRun.current = true;
  const isOn = settings.value.showsValues && (hasRun.current || seen !== undefined);
  const events = bench?.runs.events.value;
  // This is worked out for each key that is typed: what reads whole sources and whole traces only when these have changed.
  const attemptsToSteps = useMemo(
    () => (pack?.steps ? Math.max(0, ATTEMPTS_BEFORE_HELP - honestAttempts(starter, events ?? [], ATTEMPTS_BEFORE_HELP)) : undefined),
    [pack, starter, events],
  );
  const asked = shown && askedFor(input, shown.verdict);
  const hasSteps = attemptsToSteps === 0;

  useEffect(() => {
    setInput(FAILING);
    setChoice(NO_CHOICE);
  }, [shown]);

  useEffect(() => {
    if (!isOn || !bench || !shown || !asked || running) return undefined;
    let isWanted = true;
    void bench.runs
      .fetchPackage()
      .then((loaded) => (isWanted ? seeValues(loaded, shown.source, asked, hasSteps) : undefined))
      .then((found) => {
        if (isWanted && found) setSeen({ seen: found, of: shown });
      })
      .catch((error: unknown) => {
        if (isWanted) setSeen({ seen: { kind: 'refused', reason: error instanceof Error ? error.message : String(error) }, of: shown });
      });
    return () => {
      isWanted = false;
    };
  }, [isOn, shown, input, hasSteps, running]);

  const now = seen?.of === shown ? seen?.seen : undefined;
  const sheet = useMemo(() => (isOn && now?.kind === 'values' ? sheetOf(now.trace, now.parting, choice) : []), [isOn, now, choice]);
  return {
    isOn,
    toggle: () => {
      changeSettings({ showsValues: !isOn });
      hasRun.current = true;
    },
    input,
    ask: (next) => {
      hasRun.current = true;
      if (!settings.value.showsValues) changeSettings({ showsValues: true });
      setChoice(NO_CHOICE);
      setInput(next);
    },
    seen: now,
    source: shown?.source ?? '',
    sheet,
    onRound: (loop, round) => setChoice({ ...choice, rounds: new Map(choice.rounds).set(loop, round) }),
    onCall: (of, number) => {
      const call = now?.kind === 'values' ? now.trace.calls.findIndex((it) => it.of === of && it.number === number) : -1;
      setChoice({ calls: new Map(choice.calls).set(of, call), rounds: new Map() });
    },
    attemptsToSteps,
  };
}

function askedFor(input: Input, verdict: NonNullable<Bench['runs']['shown']['value']>['verdict']): Asked | undefined {
  if (verdict.verdict === 'compile_error' || verdict.verdict === 'judge_error') return undefined;
  if (input.kind !== 'failing') return { kind: 'call', call: input.call };
  const shown = 'counterexample' in verdict ? verdict.counterexample : undefined;
  return shown && { kind: 'arguments', args: shown.args };
}
