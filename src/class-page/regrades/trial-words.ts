import type { Trial, TrialAnswer, TrialChange } from '../../classroom/messages/trial.ts';
import { count } from '../../gradebook/report/names.ts';

export const STATES: Record<Trial['state'], string> = {
  running: 'being judged',
  ready: 'ready: nothing counts yet',
  applied: 'applied',
  dropped: 'thrown away',
  undone: 'undone',
};

/** "of 57 submissions change: 2 learners lose points, one gains some." */
export function changedWords({ trial, learners }: Pick<TrialAnswer, 'trial' | 'learners'>): string {
  const moved = learners.filter(({ byHand }) => !byHand);
  const losing = moved.filter(({ from, to }) => (to ?? 0) < (from ?? 0)).length;
  const gaining = moved.filter(({ from, to }) => (to ?? 0) > (from ?? 0)).length;
  const parts = [
    ...(losing > 0 ? [`${count(losing, 'learner')} would lose points`] : []),
    ...(gaining > 0 ? [`${count(gaining, 'learner')} would gain some`] : []),
  ];
  const verb = trial.counts.changed === 1 ? 'changes' : 'change';
  return `of ${count(trial.counts.submissions, 'submission')} ${verb} the verdict. ${parts.length === 0 ? 'Nobody’s points change' : parts.join(', ')}.`;
}

/** Why a submission turns out otherwise, as far as its cases tell. */
export function becauseWords({ case: turned }: Pick<TrialChange, 'case'>): string {
  if (!turned) return 'Its cases turn out alike: what counts is worked out otherwise.';
  const { position, group, from, to } = turned;
  if (from === 'no such case') return `Because of case ${position + 1} (${group}), which was not asked before: ${to}.`;
  if (to === 'no such case') return `Because case ${position + 1} (${group}) is not asked any more.`;
  return `Because of case ${position + 1} (${group}): ${from} before, ${to} now.`;
}

/** From 0 to 1. */
export const shareOf = ({ counts: { submissions, judged, failed } }: Trial): number =>
  submissions === 0 ? 1 : (judged + failed) / submissions;
