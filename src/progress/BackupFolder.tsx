import { useEffect, useState } from 'preact/hooks';
import type { Backup, BackupPhase } from '../backup/backup-state.ts';
import { canChooseFolder, chooseFolder } from '../backup/folder.ts';
import { Icon } from '../icons/Icon.tsx';
import { useKeptFocus } from '../site/use-kept-focus.ts';

/** A folder on the disk that the export is written into by itself. Nothing where the browser has no such thing. */
export function BackupFolder() {
  const [backup, setBackup] = useState<Backup>();
  useEffect(() => {
    if (canChooseFolder()) void import('../backup/page-backup.ts').then(async ({ pageBackup }) => setBackup(await pageBackup()));
  }, []);
  return backup ? <Shown backup={backup} /> : null;
}

function Shown({ backup }: { backup: Backup }) {
  const [refusal, setRefusal] = useState<string>();
  const part = useKeptFocus<HTMLDivElement>();
  // The foot of a page that says that the backup has stopped leads here, and the browser found nothing there yet.
  useEffect(() => {
    if (location.hash === '#backup') part.current?.scrollIntoView();
  }, []);
  const phase = backup.phase.value;
  /** Then it waits; the focus stays on what was pressed. */
  const isWriting = phase.kind === 'writing';
  const choose = async (): Promise<void> => {
    setRefusal(undefined);
    try {
      const folder = await chooseFolder();
      if (folder) await backup.use(folder);
    } catch (error) {
      setRefusal(`The browser did not give a folder (${error instanceof Error ? error.message : String(error)}). Choose another one.`);
    }
  };
  return (
    <div class="backup" id="backup" ref={part}>
      <h3>Backup into a folder</h3>
      <p>
        Choose a folder on this computer, perhaps one that is copied elsewhere, and this browser keeps your export in it: a few seconds
        after every change, and when you leave. Nothing else goes there, and only your own press of a button turns it on.
      </p>
      <div role="status">
        <Said phase={phase} refusal={refusal} />
      </div>
      <p class="act-row">
        {phase.kind === 'asks' && (
          <button type="button" class="btn" onClick={backup.allow}>
            Allow it again
          </button>
        )}
        {(phase.kind === 'written' || phase.kind === 'failed' || isWriting) && (
          <button type="button" class="btn" aria-disabled={isWriting} onClick={isWriting ? undefined : backup.writeNow}>
            Write now
          </button>
        )}
        <button type="button" class="btn" aria-disabled={isWriting} onClick={isWriting ? undefined : choose}>
          {phase.kind === 'off' ? 'Choose a folder…' : 'Choose another folder…'}
        </button>
        {phase.kind !== 'off' && (
          <button type="button" class="btn" onClick={backup.turnOff}>
            Turn the backup off
          </button>
        )}
      </p>
    </div>
  );
}

function Said({ phase, refusal }: { phase: BackupPhase; refusal: string | undefined }) {
  if (refusal !== undefined) return <Outcome isFailed text={refusal} />;
  switch (phase.kind) {
    case 'off':
      return null;
    case 'writing':
      return <p>Writing into {phase.folder} …</p>;
    case 'written':
      return <Outcome isFailed={false} text={`${phase.fileName} in the folder ${phase.folder} is of ${momentOf(phase.writtenAt)}.`} />;
    case 'asks':
      return (
        <Outcome
          isFailed
          text={
            phase.isRefused
              ? `The browser was not allowed to write into ${phase.folder}, so nothing is backed up.`
              : `The browser wants your word again before it writes into ${phase.folder}. Until then nothing is backed up.`
          }
        />
      );
    case 'failed':
      return <Outcome isFailed text={phase.reason} />;
    default:
      return phase satisfies never;
  }
}

function Outcome({ isFailed, text }: { isFailed: boolean; text: string }) {
  return (
    <p class={isFailed ? 'fb fb-bad' : 'fb'}>
      <span class="state" data-state={isFailed ? 'wrong' : 'accepted'}>
        <Icon name={isFailed ? 'neq' : 'tick'} /> {isFailed ? 'Not backed up' : 'Backed up'}
      </span>
      <span>{text}</span>
    </p>
  );
}

const momentOf = (at: number): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(at);
