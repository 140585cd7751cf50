import type { ComponentChildren } from 'preact';
import type { SaveState } from './draft-state.ts';
import { Icon } from '../icons/Icon.tsx';

type Props = {
  /** The tabs of the sheets. */
  children: ComponentChildren;
  saveState: SaveState;
  snapshots: number;
  onSnapshots: () => void;
  /** Absent where there is nothing to go back to. */
  onReset?: () => void;
  onKeys: () => void;
};

/** Above a sheet: which one it is, whether it is kept, snapshots, reset, keys. */
export function EditorBar({ children, saveState, snapshots, onSnapshots, onReset, onKeys }: Props) {
  return (
    <div class="bar">
      {children}
      <span class="saved" role="status">
        <Saved state={saveState} />
      </span>
      <span class="bar-sp" />
      <button class="btn btn-quiet" type="button" onClick={onSnapshots}>
        <Icon name="clock" /> <span class="bar-word">Snapshots</span> <span class="muted num">{snapshots}</span>
      </button>
      {onReset && (
        <button class="btn btn-quiet" type="button" onClick={onReset}>
          <Icon name="undo" /> <span class="bar-word">Reset…</span>
        </button>
      )}
      <button class="icon-btn" type="button" aria-label="Keys and editor" aria-keyshortcuts="?" onClick={onKeys}>
        <kbd>?</kbd>
      </button>
    </div>
  );
}

function Saved({ state }: { state: SaveState }) {
  switch (state) {
    case 'saved':
      return (
        <>
          <Icon name="tick" />
          <span class="bar-word">Saved</span>
        </>
      );
    case 'waiting':
      return (
        <>
          <Icon name="run" />
          <span class="bar-word">Saving</span>
        </>
      );
    case 'blocked':
    case 'full':
      return <span>Not kept</span>;
    default:
      return state satisfies never;
  }
}
