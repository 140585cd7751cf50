import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../workbench/Dialog.tsx';
import type { Files } from './content.ts';
import { whyNoName, whyNoPath } from './file-paths.ts';

type What = { kind: 'exercise'; name: string } | { kind: 'file'; path: string };

type Props = {
  /** Absent: the dialog is closed. */
  what: What | undefined;
  files: Files;
  onClose: () => void;
  onRename: (what: What, next: string) => void;
};

/** Another name for the exercise, or for one of its files. */
export function RenameDialog({ what, files, onClose, onRename }: Props) {
  const before = what === undefined ? '' : what.kind === 'exercise' ? what.name : what.path;
  const [name, setName] = useState(before);
  useEffect(() => setName(before), [before]);
  const problem = what === undefined ? undefined : what.kind === 'exercise' ? whyNoName(name) : whyNoPath(name, files, what.path);
  return (
    <Dialog title={`Rename ${before}`} isOpen={what !== undefined} onClose={onClose}>
      <form
        class="au-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!what || problem !== undefined) return;
          if (name === before) onClose();
          else onRename(what, name);
        }}
      >
        <label class="label" for="au-new-name">
          {what?.kind === 'file' ? 'Its path in the exercise' : 'Its name'}
        </label>
        <input
          id="au-new-name"
          class="field"
          value={name}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby="au-new-why"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <p id="au-new-why" class="small" role="status">
          {problem}
        </p>
        <button type="submit" class="btn btn-primary">
          Rename
        </button>
      </form>
    </Dialog>
  );
}
