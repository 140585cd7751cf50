import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '../workbench/Dialog.tsx';
import type { Files } from './content.ts';
import { addable, whyNoPath } from './file-paths.ts';
import { firstText } from './first-text.ts';

type Props = {
  isOpen: boolean;
  files: Files;
  /** The function of the exercise. */
  entry: string;
  onClose: () => void;
  onAdd: (path: string, text: string) => void;
};

/** Which file to add: one more solution, one that may be there and is not, or one of any name. */
export function AddFileDialog({ isOpen, files, entry, onClose, onAdd }: Props) {
  const kinds = addable(files);
  const [kind, setKind] = useState('');
  const [name, setName] = useState('');
  const chosen = kinds.find(({ path }) => path === kind) ?? kinds[0];
  useEffect(() => {
    if (isOpen) setName('');
  }, [isOpen]);
  const path = chosen?.isNamed ? `${chosen.path}${name.replace(/\.ts$/, '')}.ts` : (chosen?.path ?? '');
  const isNamed = chosen?.isNamed ?? false;
  const starter = files.get('starter.ts');
  const problem = isNamed && name.trim() === '' ? undefined : whyNoPath(path, files);
  return (
    <Dialog title="Add a file" isOpen={isOpen} onClose={onClose}>
      <form
        class="au-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (whyNoPath(path, files) === undefined && !(isNamed && name.trim() === ''))
            onAdd(path, firstText(path, entry, typeof starter === 'string' ? starter : undefined));
        }}
      >
        <label class="label" for="au-kind">
          What it is
        </label>
        <span class="select">
          <select id="au-kind" value={chosen?.path} onChange={({ currentTarget }) => setKind(currentTarget.value)}>
            {kinds.map((it) => (
              <option key={it.path} value={it.path}>
                {it.isNamed ? it.path.replace(/^submissions\//, '') : it.path}: {it.purpose}
              </option>
            ))}
          </select>
        </span>
        {isNamed && (
          <>
            <label class="label" for="au-file-name">
              Its name, such as forgets-the-base
            </label>
            <input
              id="au-file-name"
              class="field"
              value={name}
              autocomplete="off"
              spellcheck={false}
              aria-describedby="au-file-why"
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </>
        )}
        <p id="au-file-why" class="small" role="status">
          {problem}
        </p>
        <button type="submit" class="btn btn-primary">
          Add
        </button>
      </form>
    </Dialog>
  );
}
