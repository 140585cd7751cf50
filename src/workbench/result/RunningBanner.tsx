import { useEffect, useState } from 'preact/hooks';
import { progressWords } from '../Actions.tsx';
import { Icon } from '../../icons/Icon.tsx';
import type { Run } from '../run-state.ts';

const TICK_MS = 100;

/** What is going on while code runs. Silent for screen readers but for its start: numbers that run would drown everything. */
export function RunningBanner({ run, hasLast }: { run: Run & { kind: 'running' }; hasLast: boolean }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((Date.now() - run.startedAt) / 1000), TICK_MS);
    return () => clearInterval(timer);
  }, [run.startedAt]);
  return (
    <div class="verdict verdict-run" data-state="running">
      <h2 class="vr-h">
        <Icon name="run" /> Running
      </h2>
      <p>
        {progressWords(run)}, <span class="num">{seconds.toFixed(1)}</span> s. A run that gets stuck ends by itself.
        {hasLast && ' Below is your last result.'}
      </p>
    </div>
  );
}
