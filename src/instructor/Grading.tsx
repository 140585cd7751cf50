import { count } from '../gradebook/report/names.ts';
import type { ShownReport } from '../gradebook/shown-report.ts';
import { Icon } from '../icons/Icon.tsx';
import { Bar, BarButton } from './Bar.tsx';
import type { ClassClient } from './class-client.ts';
import type { ClassPhase } from './protocol.ts';
import type { Tally } from './tally.ts';

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
        <Bar {...sharesOf(phase)} what={phase.total === 1 ? 'file read' : 'files read'} says="">
          <BarButton onClick={stop}>Stop</BarButton>
        </Bar>
      );
    case 'grading':
      return (
        <Bar {...sharesOf(phase)} what="graded" says={timeLeft(phase)} below={<Counts tally={phase.tally} />}>
          <BarButton onClick={() => state.ask({ kind: 'hold', how: 'paused' })}>Pause</BarButton>
          <BarButton onClick={stop}>Stop, keep what is done</BarButton>
        </Bar>
      );
    case 'paused':
      return (
        <Bar {...sharesOf(phase)} what="graded" says="Paused">
          <BarButton onClick={goOn}>Go on</BarButton>
          <BarButton onClick={stop}>Stop, keep what is done</BarButton>
        </Bar>
      );
    case 'done':
      if (phase.left === 0) return null;
      return (
        <div class="notice">
          <span>Stopped: {count(phase.left, 'submission')} without a verdict. What is done is kept.</span>
          <BarButton onClick={goOn}>Grade the rest</BarButton>
        </div>
      );
    default:
      return phase satisfies never;
  }
}

const sharesOf = ({ done, total }: { done: number; total: number }) => ({
  figure: `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`,
  share: total === 0 ? 0 : done / total,
});

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
