import type { Finding } from '../check/finding.ts';
import { Icon } from '../icons/Icon.tsx';
import { purposeOf } from './file-paths.ts';
import { errorsByFile } from './finding-marks.ts';

type Props = {
  paths: readonly string[];
  chosen: string;
  findings: readonly Finding[];
  onChoose: (path: string) => void;
  onAdd: () => void;
  onRename: (path: string) => void;
  onRemove: (path: string) => void;
};

/** The files of the exercise, each with what it is for; the one that is open can be renamed and removed. */
export function FileList({ paths, chosen, findings, onChoose, onAdd, onRename, onRemove }: Props) {
  const errors = errorsByFile(findings);
  return (
    <nav class="st-files" aria-label="Files of the exercise">
      <ul class="tree au-tree">
        {paths.map((path) => {
          // That they lie in submissions/ says what they are for.
          const shown = path.replace(/^submissions\//, '');
          const folder = shown.slice(0, shown.lastIndexOf('/') + 1);
          const count = errors.get(path) ?? 0;
          return (
            <li key={path}>
              <button type="button" title={path} aria-current={path === chosen ? 'true' : undefined} onClick={() => onChoose(path)}>
                <span class="au-file">
                  {folder !== '' && <span class="au-dir">{folder}</span>}
                  {shown.slice(folder.length)}
                </span>
                <span class="au-for">{purposeOf(path) ?? 'nothing reads this file'}</span>
                {count > 0 && (
                  <span class="tree-b">
                    <Icon name="bang" />
                    <span class="vh"> {count} to fix</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      <div class="au-file-acts">
        <button type="button" class="btn btn-quiet" onClick={onAdd}>
          + Add a file
        </button>
        {chosen !== '' && (
          <>
            <button type="button" class="btn btn-quiet" aria-label={`Rename ${chosen}`} onClick={() => onRename(chosen)}>
              Rename…
            </button>
            <button type="button" class="btn btn-quiet" aria-label={`Remove ${chosen}`} onClick={() => onRemove(chosen)}>
              Remove
            </button>
          </>
        )}
      </div>
    </nav>
  );
}
