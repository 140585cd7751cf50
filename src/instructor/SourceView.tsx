import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { count } from '../gradebook/report/names.ts';
import { downloadBlob } from '../site/download.ts';
import { type DiffLine, diffLines } from '../workbench/diff-lines.ts';

/** Characters and lines that are shown: ten times a long solution. The rest can be saved. */
const CHARACTERS = 40_000;
const LINES = 600;

/** What is said about lines of the text that is shown, counted from 1. */
export interface Remarks {
  /** Stands below a line; nothing where nobody said anything. */
  below: (line: number) => ComponentChildren;
  /** A line was pointed at. */
  onLine: (line: number) => void;
}

/** A source with the numbers of its lines. */
export function Source({ text, name, remarks }: { text: string; name: string; remarks?: Remarks }) {
  const lines = useMemo(
    () =>
      text
        .slice(0, CHARACTERS)
        .split('\n')
        .map((line): DiffLine => ({ kind: 'same', text: line })),
    [text],
  );
  return (
    <>
      <Lines label={`Source, ${name}`} lines={lines} remarks={remarks} />
      {(text.length > CHARACTERS || lines.length > LINES) && (
        <p class="small soft">
          Only the beginning is shown.{' '}
          <button type="button" class="btn" onClick={() => downloadBlob(name.slice(name.lastIndexOf('/') + 1), new Blob([text]))}>
            Save the whole text
          </button>
        </p>
      )}
    </>
  );
}

/** What changed from one source to another. */
export function Compared({ before, after, remarks }: { before: string; after: string; remarks?: Remarks }) {
  const lines = useMemo(() => diffLines(before.slice(0, CHARACTERS), after.slice(0, CHARACTERS)), [before, after]);
  const added = lines.filter(({ kind }) => kind === 'after').length;
  const removed = lines.filter(({ kind }) => kind === 'before').length;
  if (before === after) return <p class="soft">The same text, letter for letter.</p>;
  return (
    <>
      <p class="small soft">
        {count(added, 'line')} added, {removed} removed.
        {Math.max(before.length, after.length) > CHARACTERS && ' Only the beginnings are compared.'}
      </p>
      <Lines
        label="Difference: a plus stands before lines that came, a minus before lines that went"
        lines={lines}
        isDifference
        remarks={remarks}
      />
    </>
  );
}

const SIGNS = { same: '', before: '−', after: '+' };
const SAID = { same: undefined, before: 'removed:', after: 'added:' };

type LinesProps = { label: string; lines: readonly DiffLine[]; isDifference?: boolean; remarks: Remarks | undefined };

/** Lines with their numbers in both texts, or in the one that there is. */
function Lines({ label, lines, isDifference = false, remarks }: LinesProps) {
  let [old, now] = [0, 0];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section class="src" tabIndex={0} aria-label={label}>
      {/* biome-ignore lint/a11y/noRedundantRoles: without numbers, Safari takes it for no list */}
      <ol role="list" class={isDifference ? 'is-diff' : undefined}>
        {lines.slice(0, LINES).map(({ kind, text }, index) => {
          if (kind !== 'after') old++;
          if (kind !== 'before') now++;
          const below = kind === 'before' ? undefined : remarks?.below(now);
          const line = now;
          return (
            <li key={index} class={`d-${kind}`}>
              {isDifference && <span class="n">{kind !== 'after' && old}</span>}
              {remarks && kind !== 'before' ? (
                // By keyboard, the number of the line is typed in the form.
                <button type="button" class="n" tabIndex={-1} aria-hidden="true" onClick={() => remarks.onLine(line)}>
                  {now}
                </button>
              ) : (
                <span class="n">{kind !== 'before' && now}</span>
              )}
              {isDifference && (
                <span class="sg">
                  {SIGNS[kind]}
                  {SAID[kind] && <span class="vh">{SAID[kind]}</span>}
                </span>
              )}
              <code>{text}</code>
              {below}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
