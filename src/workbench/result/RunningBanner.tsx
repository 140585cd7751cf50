import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../icons/Icon.tsx';
import type { Run } from '../run-state.ts';
import { longWords, progressWords } from '../running-words.ts';

const TICK_MS = 100;

/**
 * What is going on while code runs. Screen readers hear of its start, and where it takes long, once: numbers that run would drown everything.
 */
export function RunningBanner({ run, hasLast }: { run: Run & { kind: 'running' }; hasLast: boolean }) {
  const [nowMs, setNowMs] = useState(run.startedAt);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [run.startedAt]);
  const seconds = Math.max(0, nowMs - run.startedAt) / 1000;
  const long = longWords(run, nowMs);
  return (
    <div class="verdict verdict-run" data-state="running">
      <h2 class="vr-h">
        <Icon name="run" /> Running
      </h2>
      <p>
        {progressWords(run)}, <span class="num">{seconds.toFixed(1)}</span> s. A run that gets stuck ends by itself.
        {hasLast && ' Below is your last result.'}
      </p>
      {long && (
        <p>
          {long} <kbd class="k">Esc</kbd> stops it now.
        </p>
      )}
      <p class="vh" role="status">
        {long && `Still running. ${long} Escape stops it now.`}
      </p>
    </div>
  );
}
