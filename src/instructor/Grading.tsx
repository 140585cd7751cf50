import type { ComponentChildren } from 'preact';
import { count } from '../gradebook/report/names.ts';
import type { ShownReport } from '../gradebook/shown-report.ts';
import { Icon } from '../icons/Icon.tsx';
import { ProgressBar } from '../workbench/ProgressBar.tsx';
import type { ClassClient } from './class-client.ts';
import type { ClassPhase, Tally } from './protocol.ts';

/** How far the grading is, and the ways to hold it. It alone is drawn anew with every result: the report waits until it is due. */
export function Grading({ state }: { state: ClassClient }) {
  const phase = state.phase.value;
  return (
    <>
      <p class="vh" role="status">
        {announcement(phase, state.report.value)}
      </p>
      <Progress phase={phase} state={state} />
    </>
  );
}

function Progress({ phase, state }: { phase: ClassPhase; state: ClassClient }) {
  const stop = () => state.ask({ kind: 'hold', how: 'stopped' });
  const goOn = () => state.ask({ kind: 'go-on' });
  switch (phase.kind) {
    case 'empty':
      return null;
    case 'reading':
      return (
        <Bar {...phase} what={phase.total === 1 ? 'file read' : 'files read'} says="">
          <Button onClick={stop}>Stop</Button>
        </Bar>
      );
    case 'grading':
      return (
        <Bar {...phase} what="graded" says={timeLeft(phase)} below={<Counts tally={phase.tally} />}>
          <Button onClick={() => state.ask({ kind: 'hold', how: 'paused' })}>Pause</Button>
          <Button onClick={stop}>Stop, keep what is done</Button>
        </Bar>
      );
    case 'paused':
      return (
        <Bar {...phase} what="graded" says="Paused">
          <Button onClick={goOn}>Go on</Button>
          <Button onClick={stop}>Stop, keep what is done</Button>
        </Bar>
      );
    case 'done':
      if (phase.left === 0) return null;
      return (
        <div class="notice">
          <span>Stopped: {count(phase.left, 'submission')} without a verdict. What is done is kept.</span>
          <Button onClick={goOn}>Grade the rest</Button>
        </div>
      );
    default:
      return phase satisfies never;
  }
}

type BarProps = { done: number; total: number; what: string; says: string; below?: ComponentChildren; children: ComponentChildren };

function Bar({ done, total, what, says, below, children }: BarProps) {
  return (
    <div class="prog">
      <div class="prog-h">
        <b class="num">
          {done.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')} <span class="prog-w">{what}</span>
        </b>
        <span class="num">{says}</span>
      </div>
      <ProgressBar label={what} share={total === 0 ? 0 : done / total} />
      <div class="prog-b">
        {below}
        <span class="row">{children}</span>
      </div>
    </div>
  );
}

const Button = ({ onClick, children }: { onClick: () => void; children: string }) => (
  <button type="button" class="btn" onClick={onClick}>
    {children}
  </button>
);

/** Those that there are, in the order in which they are good news. */
const COUNTS: { name: keyof Tally; state: string; glyph: string; says: string }[] = [
  { name: 'accepted', state: 'accepted', glyph: 'tick', says: 'accepted' },
  { name: 'wrong', state: 'wrong', glyph: 'neq', says: 'wrong' },
  { name: 'error', state: 'error', glyph: 'bang', says: 'with an error' },
  { name: 'limit', state: 'limit', glyph: 'glass', says: 'over a limit' },
  { name: 'aside', state: 'neutral', glyph: 'ring', says: 'left aside' },
];

const Counts = ({ tally }: { tally: Tally }) => (
  <ul class="facts">
    {COUNTS.filter(({ name }) => tally[name] > 0).map(({ name, state, glyph, says }) => (
      <li key={name}>
        <span class="state" data-state={state}>
          <Icon name={glyph} /> {tally[name].toLocaleString('en-GB')} {says}
        </span>
      </li>
    ))}
  </ul>
);

function timeLeft({ leftMs, workers }: ClassPhase & { kind: 'grading' }): string {
  const by = count(workers, 'worker');
  return leftMs === undefined ? by : `About ${inWords(leftMs)} left, ${by}`;
}

function inWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Only where something begins or ends: a voice that counts along says nothing. */
function announcement(phase: ClassPhase, report: ShownReport | undefined): string {
  const counts = `${report?.counts.graded ?? 0} graded, ${report?.counts.accepted ?? 0} accepted.`;
  switch (phase.kind) {
    case 'empty':
      return '';
    case 'reading':
      return 'Reading';
    case 'grading':
      return 'Grading';
    case 'paused':
      return 'Paused';
    case 'done':
      return `${phase.left > 0 ? 'Stopped' : 'Done'}. ${counts}`;
    default:
      return phase satisfies never;
  }
}
