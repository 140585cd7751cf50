import { useState } from 'preact/hooks';
import type { DraftEvent } from '../record/events.ts';
import { Dialog } from './Dialog.tsx';
import { diffLines } from './diff-lines.ts';

type Props = { isOpen: boolean; snapshots: DraftEvent[]; source: string; onRestore: (text: string) => void; onClose: () => void };

/** Earlier texts, the newest first; each can be compared with the one in the editor, and restored. */
export function SnapshotsDialog({ isOpen, snapshots, source, onRestore, onClose }: Props) {
  const [chosen, choose] = useState<DraftEvent | undefined>(undefined);
  const shown = snapshots.find((snapshot) => snapshot.id === chosen?.id) ?? snapshots[0];
  return (
    <Dialog title="Snapshots" isOpen={isOpen} onClose={onClose} isWide>
      {!shown ? (
        <p class="empty">
          <b>None yet</b> Each run keeps one, and so does Ctrl S.
        </p>
      ) : (
        <div class="snaps">
          {/* biome-ignore lint/a11y/noRedundantRoles: without bullets, Safari takes it for no list */}
          <ol class="snap-list" role="list">
            {snapshots.map((snapshot) => (
              <li key={snapshot.id}>
                <button type="button" class="btn btn-quiet" aria-pressed={snapshot.id === shown.id} onClick={() => choose(snapshot)}>
                  <span class="num">{timeOf(snapshot.at)}</span> <span class="muted">{REASONS[snapshot.reason]}</span>
                </button>
              </li>
            ))}
          </ol>
          <div class="snap-view">
            <Difference before={shown.source} after={source} />
            <button
              type="button"
              class="btn btn-primary"
              disabled={shown.source === source}
              onClick={() => {
                onRestore(shown.source);
                onClose();
              }}
            >
              Restore this one
            </button>
            <p class="small muted">What is in the editor is kept as a snapshot first.</p>
          </div>
        </div>
      )}
    </Dialog>
  );
}

const REASONS: Record<DraftEvent['reason'], string> = {
  kept: 'kept by you',
  'before-run': 'run',
  'before-reset': 'before a reset',
  'before-restore': 'before a restore',
  'other-tab': 'from another tab',
  live: 'from an export',
};

function Difference({ before, after }: { before: string; after: string }) {
  const lines = diffLines(before, after);
  if (lines.every((line) => line.kind === 'same')) return <p class="soft">This is what is in the editor.</p>;
  return (
    <>
      <p class="small soft">
        <b>−</b> only in the snapshot, <b>+</b> only in the editor
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <pre class="diff" tabIndex={0}>
        <code>
          {lines.map((line, index) => (
            <span class={`d-${line.kind}`} key={index}>{`${SIGNS[line.kind]} ${line.text}\n`}</span>
          ))}
        </code>
      </pre>
    </>
  );
}

const SIGNS = { same: ' ', before: '−', after: '+' };

const timeOf = (at: number): string =>
  new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit' });
