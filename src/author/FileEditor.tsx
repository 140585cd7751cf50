import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Finding } from '../check/finding.ts';
import { Icon } from '../icons/Icon.tsx';
import { Editor, type ReachedEditor } from '../workbench/editor/Editor.tsx';
import { settings, wantsLight } from '../workbench/settings.ts';
import type { Content } from './content.ts';
import { marksOfFindings } from './finding-marks.ts';

type Props = {
  /** Of the exercise. */
  name: string;
  path: string;
  content: Content | undefined;
  findings: readonly Finding[];
  /** As it was read last. */
  pack: ExercisePackage | undefined;
  /** The line to begin at, from 1. */
  line?: number | undefined;
  /** In place of the file's name. */
  children?: ComponentChildren;
  onInput: (text: string) => void;
  onEditor?: (editor: ReachedEditor) => void;
};

const NO_NOTES: never[] = [];

/** One file in an editor, with what the check says of its lines. */
export function FileEditor({ name, path, content, findings, pack, line, children, onInput, onEditor }: Props) {
  const text = typeof content === 'string' ? content : '';
  const marks = useMemo(() => marksOfFindings(findings, path, text), [findings, path]);
  const isSolution = path === 'reference.ts' || path === 'starter.ts' || path.startsWith('submissions/');
  return (
    <section class="st-ed" aria-label={path}>
      <div class="bar">
        {children ?? (
          <span class="bar-file">
            <Icon name="file" /> {path}
          </span>
        )}
      </div>
      {typeof content === 'string' ? (
        <Editor
          text={text}
          starter={text}
          marks={marks}
          notes={NO_NOTES}
          label={path}
          fileName={`graders/exercises/${name}/${path}`}
          asked={isSolution ? pack : undefined}
          isOneOfMany
          isLight={wantsLight(settings.value)}
          onInput={onInput}
          onEditor={(editor) => {
            onEditor?.(editor);
            if (line !== undefined) editor.goTo(line);
          }}
        />
      ) : (
        <p class="empty au-no-text">
          {content === undefined ? (
            'The exercise has no files. Add one.'
          ) : (
            <>
              <b>No text</b> This file is not UTF-8, so it cannot be edited here. It is kept and saved as it came. Save it as UTF-8, and
              open the exercise again; or remove the file.
            </>
          )}
        </p>
      )}
    </section>
  );
}
