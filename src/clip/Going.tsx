import { Icon } from '../icons/Icon.tsx';
import type { Going as HowFar } from './finale-state.ts';

/** Something long beside the sandbox: how far it is, and a way to end it. */
export function Going({ label, going, onStop }: { label: string; going: HowFar; onStop: () => void }) {
  const percent = Math.round((100 * going.done) / going.of);
  return (
    <div class="train beside">
      <b>
        {going.done} of {going.of}
      </b>
      <div class="track" role="progressbar" aria-label={label} aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100}>
        <span style={{ width: `${percent}%` }} />
      </div>
      <button type="button" class="btn" onClick={onStop}>
        <Icon name="stop" /> Stop
      </button>
    </div>
  );
}
