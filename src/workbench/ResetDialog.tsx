import { Dialog } from './Dialog.tsx';

type Props = { isOpen: boolean; onReset: () => void; onClose: () => void };

/** Asks before the starter takes the place of what was written. */
export function ResetDialog({ isOpen, onReset, onClose }: Props) {
  return (
    <Dialog title="Reset the code?" isOpen={isOpen} onClose={onClose}>
      <p>The editor goes back to the starting code. What you have now is kept as a snapshot, and you can undo this.</p>
      <p class="dlg-acts">
        <button
          type="button"
          class="btn btn-primary"
          onClick={() => {
            onReset();
            onClose();
          }}
        >
          Reset
        </button>
        <button type="button" class="btn" onClick={onClose}>
          Cancel
        </button>
      </p>
    </Dialog>
  );
}
