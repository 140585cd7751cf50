import { isSound } from '../check/report.ts';
import { summaryLine } from '../check/summary-line.ts';
import { Icon } from '../icons/Icon.tsx';
import { useKeptFocus } from '../site/use-kept-focus.ts';
import { ProgressBar } from '../workbench/ProgressBar.tsx';
import { stepWords } from './check-words.ts';
import type { LiveCheck } from './live-check.ts';

/** What the check says in one line, as the terminal does; while it runs, how far it is, and how it is stopped. */
export function CheckLine({ live }: { live: LiveCheck }) {
  const line = useKeptFocus<HTMLElement>();
  const checking = live.checking.value;
  return (
    <section ref={line} class="au-check" aria-labelledby="au-check" data-check={checking.kind}>
      <h2 id="au-check">Check</h2>
      <p role="status">
        <Said live={live} />
      </p>
      {checking.kind === 'running' && (
        <>
          <ProgressBar label={`Check: ${stepWords(checking.step)}`} share={checking.total === 0 ? 0 : checking.done / checking.total} />
          <span class="small muted num" aria-hidden="true">
            {stepWords(checking.step)} {checking.total > 1 && `${checking.done} of ${checking.total}`}
          </span>
        </>
      )}
      {checking.kind === 'running' || checking.kind === 'waiting' ? (
        <button type="button" class="btn" onClick={live.stop}>
          <Icon name="stop" /> Stop
        </button>
      ) : (
        <button type="button" class="btn" onClick={live.check}>
          <Icon name="play" /> Check again
        </button>
      )}
    </section>
  );
}

/** Spoken when it changes, so that no step of the progress is in it. */
function Said({ live }: { live: LiveCheck }) {
  const checking = live.checking.value;
  const report = live.report.value;
  switch (checking.kind) {
    case 'waiting':
      return <span class="muted">Checks when you pause.</span>;
    case 'running':
      return <>Checking …</>;
    case 'stopped':
      return <>Stopped. It checks again when you change something.</>;
    case 'failed':
      return <span class="au-broken">The check did not work: {checking.reason}. Nothing is wrong with your files because of that.</span>;
    case 'done': {
      if (!report) return null;
      const sound = isSound(report);
      return (
        <span class={sound ? 'au-sound' : 'au-broken'}>
          <Icon name={sound ? 'tick' : 'neq'} /> {summaryLine(report, checking.seconds)}
        </span>
      );
    }
    default:
      return checking satisfies never;
  }
}
