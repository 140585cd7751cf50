import type { ComponentChildren } from 'preact';
import { Icon } from '../icons/Icon.tsx';
import type { Run } from './run-state.ts';
import { progressWords } from './running-words.ts';

type Props = {
  run: Run;
  isReady: boolean;
  onRun: () => void;
  onSubmit: () => void;
  onStop: () => void;
  /** Undefined where no file can be made of it. */
  onHandIn: (() => void) | undefined;
  /** Keys that a phone's own keyboard hides. */
  symbols: ComponentChildren;
  /** What a class says, in place of what Submit is for. */
  children: ComponentChildren;
};

/** Run, Submit, Stop and Hand in. On a phone they stay at the thumb. */
export function Actions({ run, isReady, onRun, onSubmit, onStop, onHandIn, symbols, children }: Props) {
  const isRunning = run.kind === 'running';
  return (
    <div class="acts">
      {symbols}
      <button class="btn btn-run" id="run" type="button" disabled={!isReady} onClick={isRunning ? onStop : onRun}>
        {isRunning ? (
          <span>
            <Icon name="stop" /> Stop <kbd class="k">Esc</kbd>
          </span>
        ) : (
          <span>
            <Icon name="play" /> Run <kbd class="k">Ctrl ↵</kbd>
          </span>
        )}
      </button>
      <button class="btn btn-primary" id="submit" type="button" disabled={!isReady} onClick={onSubmit}>
        Submit
      </button>
      {!isRunning && onHandIn && (
        <button class="btn" id="hand-in" type="button" disabled={!isReady} onClick={onHandIn}>
          Hand in…
        </button>
      )}
      {!children && <span class="acts-note when-idle">Run checks. Submit also marks it to be handed in.</span>}
      {isRunning && <span class="acts-note when-run">{progressWords(run)}</span>}
      {children}
    </div>
  );
}
