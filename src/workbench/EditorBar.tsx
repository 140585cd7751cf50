import type { SaveState } from './draft-state.ts';
import { Icon } from '../icons/Icon.tsx';

type Props = {
  fileName: string;
  saveState: SaveState;
  snapshots: number;
  onSnapshots: () => void;
  onReset: () => void;
  onKeys: () => void;
};

/** Above the code: which file, whether it is kept, snapshots, reset, keys. */
export function EditorBar({ fileName, saveState, snapshots, onSnapshots, onReset, onKeys }: Props) {
  return (
    <div class="bar">
      <span class="bar-file">
        <Icon name="file" /> {fileName}
      </span>
      <span class="saved" role="status">
        <Saved state={saveState} />
      </span>
      <span class="bar-sp" />
      <button class="btn btn-quiet" type="button" onClick={onSnapshots}>
        Snapshots <span class="muted num">{snapshots}</span>
      </button>
      <button class="btn btn-quiet" type="button" onClick={onReset}>
        <Icon name="undo" /> Reset…
      </button>
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
          Saved
        </>
      );
    case 'waiting':
      return <span>Saving</span>;
    case 'blocked':
    case 'full':
      return <span>Not kept</span>;
    default:
      return state satisfies never;
  }
}
