import type { Finding } from '../check/finding.ts';
import type { Files } from './content.ts';
import { FileEditor } from './FileEditor.tsx';
import { LearnerView } from './LearnerView.tsx';
import type { Reading } from './live-reading.ts';
import { useIsWide } from './use-is-wide.ts';

/** In place of a path: what learners see. */
export const LEARNER = '';

type Props = {
  name: string;
  files: Files;
  /** Of files that can stand here. */
  paths: readonly string[];
  /** One of them, or `LEARNER`. */
  shown: string;
  findings: readonly Finding[];
  reading: Reading;
  onShow: (shown: string) => void;
  onInput: (path: string, text: string) => void;
};

/** Beside the file that is edited: another one, or what learners see. A phone has room for the latter alone, below. */
export function BesidePane({ name, files, paths, shown, findings, reading, onShow, onInput }: Props) {
  const isWide = useIsWide();
  const choice = (
    <label class="au-beside">
      <span>Beside it</span>
      <span class="select">
        <select value={shown} onChange={({ currentTarget }) => onShow(currentTarget.value)}>
          <option value={LEARNER}>What learners see</option>
          {paths.map((path) => (
            <option key={path} value={path}>
              {path}
            </option>
          ))}
        </select>
      </span>
    </label>
  );
  if (!isWide || shown === LEARNER)
    return (
      <section class="st-ed au-learner" aria-label="What learners see">
        <div class="bar">{isWide ? choice : <span class="bar-file">What learners see</span>}</div>
        <LearnerView reading={reading} />
      </section>
    );
  return (
    <FileEditor
      key={`${name}/${shown}`}
      name={name}
      path={shown}
      content={files.get(shown)}
      findings={findings}
      pack={reading.kind === 'package' ? reading.package : undefined}
      onInput={(text) => onInput(shown, text)}
    >
      {choice}
    </FileEditor>
  );
}
