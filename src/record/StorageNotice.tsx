import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../icons/Icon.tsx';
import { download } from '../site/download.ts';
import { href } from '../site/href.ts';
import { recordFile } from './record-file.ts';
import type { LearnerRecord, RecordState } from './record.ts';

/** Says on every page where something would be lost that the browser does not keep it, and offers the way out. */
export function StorageNotice({ record }: { record: LearnerRecord | undefined }) {
  useChanges(record);
  return <div role="status">{record && <Said record={record} />}</div>;
}

/** Says that the browser has cleared what was kept, until the learner knows. It stands in a part that speaks. */
export function LossNotice({ record }: { record: LearnerRecord }) {
  useChanges(record);
  if (!record.isLost) return null;
  return (
    <p class="notice storage-notice">
      <Icon name="bang" />
      <span>
        What was kept here is gone: the browser has cleared it. If you have an export,{' '}
        <a href={href('/progress/#your-data')}>import it on the page of progress</a>.
      </span>
      <button type="button" class="btn" onClick={() => record.acceptLoss()}>
        I know
      </button>
    </p>
  );
}

function useChanges(record: LearnerRecord | undefined): void {
  const [, setChanges] = useState(0);
  useEffect(() => record?.onChange(({ kind }) => kind !== 'draft' && setChanges((count) => count + 1)), [record]);
}

function Said({ record }: { record: LearnerRecord }) {
  if (record.state !== 'kept')
    return (
      <p class="notice storage-notice">
        <Icon name="bang" />
        <span>{REFUSALS[record.state]}</span>
        <button type="button" class="btn" onClick={async () => download(await recordFile(record, Date.now()))}>
          Export what there is
        </button>
      </p>
    );
  return <LossNotice record={record} />;
}

const REFUSALS: Record<Exclude<RecordState, 'kept'>, string> = {
  blocked:
    'The browser keeps nothing for this page, so what you do here may be gone when you leave it. Reload the page, allow this site to store data, or leave the private window.',
  full: 'The browser’s storage is full. You can go on, but nothing new is kept: export now, then make room and reload the page.',
};
