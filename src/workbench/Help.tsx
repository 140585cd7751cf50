import { useEffect } from 'preact/hooks';
import type { ShownExercise } from './shown-exercise.ts';
import { ladder, type HelpStep } from './feedback-ladder.ts';
import { otherReadings, type Reading, referenceReading } from './other-solutions.ts';
import { Ladder } from './result/Ladder.tsx';
import { WhatNext } from './result/WhatNext.tsx';
import type { Values } from './values/use-values.ts';
import { whereSteps } from './values/where-steps.ts';
import type { Bench } from './workbench-state.ts';

type Props = { bench: Bench; exercise: ShownExercise; values: Values; onRead: (reading: Reading) => void };

/** Beside the result: one step of help after the other, or, after a pass, what comes next. */
export function Help({ bench, exercise, values, onRead }: Props) {
  const { runs } = bench;
  const shown = runs.shown.value;
  const pack = runs.package.value;
  const kept = exercise.package.kind === 'kept' ? exercise.package : undefined;
  useEffect(() => {
    // After a reload the result is there before the package is.
    if (shown && !pack && !kept) runs.fetchPackage().catch(() => undefined);
  }, [shown, pack]);
  if (!shown) return null;
  if (shown.verdict.verdict === 'accepted') {
    const readings = pack ? [...otherReadings(pack), referenceReading(pack)] : [];
    return <WhatNext next={exercise.next} home={exercise.home} readings={readings} onRead={onRead} />;
  }
  const helping = kept ? { hints: kept.hints, starter: exercise.starter, keepsSolution: true } : pack;
  if (!helping) return null;
  const open = (step: HelpStep) => {
    if (step.kind === 'mistake' || step.kind === 'hint' || step.kind === 'solution') void runs.open(step.kind, step.index);
    if (step.kind === 'solution' && pack) onRead(referenceReading(pack));
  };
  return (
    <Ladder
      steps={ladder(shown.verdict, helping, runs.events.value, shown.at, whereSteps(values, shown.verdict))}
      path={exercise.id}
      onOpen={open}
    />
  );
}
