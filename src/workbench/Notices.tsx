import type { DraftState, Other } from './draft-state.ts';
import { Icon } from '../icons/Icon.tsx';
import type { LearnerRecord } from '../record/record.ts';
import { LossNotice } from '../record/StorageNotice.tsx';
import type { Refusal } from './package-file/file-drop.ts';
import { textAddress } from './text-address.ts';

type Props = {
  drafts: DraftState;
  failure: string | undefined;
  said: string | undefined;
  /** Why a file that was dropped was not opened. */
  refusal: Refusal | undefined;
  fileName: string;
  /** Hands the whole record out as a file. */
  onExport: () => void;
  /** It says, too, where the browser has cleared it. */
  record?: LearnerRecord;
};

/** What has to be said about the text and its keeping, above the code; and what was just done. */
export function Notices({ drafts, failure, said, refusal, fileName, onExport, record }: Props) {
  const storage = drafts.saveState.value;
  const other = drafts.other.value;
  const undo = drafts.undo.value;
  return (
    <div class="notices" role="status">
      {other && <OtherNotice other={other} onTake={drafts.takeTheirs} onKeep={drafts.keepMine} />}
      {(storage === 'full' || storage === 'blocked') && (
        <p class="notice">
          <Icon name="bang" />
          <span>
            {storage === 'full' ? 'The browser’s storage is full.' : 'The browser keeps nothing for this page.'} You can go on, but nothing
            new is kept.
          </span>
          <span class="notice-acts">
            <a class="btn" download={fileName} href={textAddress(drafts.source.value)}>
              Download the code
            </a>
            <button type="button" class="btn" onClick={onExport}>
              Export all you did
            </button>
          </span>
        </p>
      )}
      {record && <LossNotice record={record} />}
      {undo && (
        <p class="notice">
          <Icon name="undo" />
          <span>{undo.label}</span>
          <button type="button" class="btn" onClick={drafts.undoReplace}>
            Undo
          </button>
        </p>
      )}
      {failure && (
        <p class="notice" data-kind="failure">
          <Icon name="ring" />
          <span>{failure}</span>
        </p>
      )}
      {refusal && (
        <p class="notice" data-state="wrong">
          <Icon name="file" />
          <span>{refusal.reason}</span>
          {refusal.elsewhere && (
            <a class="btn" href={refusal.elsewhere} target="_blank" rel="noopener">
              Open it on a page of its own
            </a>
          )}
        </p>
      )}
      {said && <p class="said small soft">{said}</p>}
    </div>
  );
}

function OtherNotice({ other, onTake, onKeep }: { other: Other; onTake: () => void; onKeep: () => void }) {
  return (
    <div class="notice notice-other">
      <Icon name="flag" />
      <span>{WORDS[other.kind]}</span>
      <span class="notice-acts">
        <button type="button" class="btn" onClick={onTake}>
          {other.kind === 'early' ? 'Show the kept text' : 'Show the newer text'}
        </button>
        {other.kind !== 'newer' && (
          <button type="button" class="btn" onClick={onKeep}>
            Go on with this one
          </button>
        )}
      </span>
    </div>
  );
}

const WORDS: Record<Other['kind'], string> = {
  newer: 'This exercise is open in another tab, and newer there.',
  conflict: 'This exercise is open in another tab, and newer there. Your text here is kept as a snapshot.',
  early: 'You began to type before your kept text was there. Neither is lost.',
};
