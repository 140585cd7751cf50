import type { Report } from '../gradebook/report-data.ts';
import { ProgressBar } from '../workbench/ProgressBar.tsx';
import type { ClassPhase, ClassState } from './class-state.ts';

/** How far the grading is, and a way to end it. It alone is drawn anew with every result: the report waits until it is due. */
export function Grading({ state }: { state: ClassState }) {
  const phase = state.phase.value;
  return (
    <>
      <p class="vh" role="status">
        {announcement(phase, state.report.value)}
      </p>
      {phase.kind === 'reading' && <p class="small soft">Reading the files.</p>}
      {phase.kind === 'grading' && <Progress {...phase} onStop={state.stop} />}
      {phase.kind === 'done' && phase.isStopped && (
        <p class="notice">
          <span>Stopped. What is done is kept; drop the same files again, and only the rest is graded.</span>
        </p>
      )}
    </>
  );
}

function Progress({ done, total, leftMs, onStop }: ClassPhase & { kind: 'grading' } & { onStop: () => void }) {
  return (
    <div class="prog">
      <div class="prog-h">
        <b class="num">
          {done.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')}
        </b>
        <span>{done > 0 && timeLeft(leftMs)}</span>
        <button type="button" class="btn" onClick={onStop}>
          Stop, keep what is done
        </button>
      </div>
      <ProgressBar label="Graded" share={done / total} />
    </div>
  );
}

function timeLeft(leftMs: number): string {
  const seconds = Math.round(leftMs / 1000);
  return seconds < 90 ? `About ${seconds} s left` : `About ${Math.round(seconds / 60)} min left`;
}

/** Only where something begins or ends: a voice that counts along says nothing. */
function announcement(phase: ClassPhase, report: Report | undefined): string {
  switch (phase.kind) {
    case 'empty':
      return '';
    case 'reading':
    case 'grading':
      return 'Grading';
    case 'done':
      return `${phase.isStopped ? 'Stopped' : 'Done'}. ${report?.counts.graded ?? 0} graded, ${report?.counts.accepted ?? 0} accepted.`;
    default:
      return phase satisfies never;
  }
}
