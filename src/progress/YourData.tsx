import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons/Icon.tsx';
import { download } from '../site/download.ts';
import { useKeptFocus } from '../site/use-kept-focus.ts';
import { BackupFolder } from './BackupFolder.tsx';
import { ProgressBar } from '../workbench/ProgressBar.tsx';
import type { Importing as ImportProgress, RecordOutcome, ProgressState } from './progress-state.ts';

/** Export, import and erase. `state`: undefined until the record is open. */
export function YourData({ state }: { state: ProgressState | undefined }) {
  const chooser = useRef<HTMLInputElement>(null);
  const importPart = useKeptFocus<HTMLDivElement>();
  const { entries = 0, since } = state?.activity.value ?? {};
  const isEmpty = entries === 0 && (state?.drafts.value ?? 0) === 0;
  const outcome = state?.outcome.value;
  const importing = state?.importing.value;
  const exportNow = async (): Promise<void> => {
    if (state) download(await state.exportFile());
  };
  return (
    <section class="sec data" id="your-data" aria-labelledby="your-data-h">
      <h2 id="your-data-h">Your data</h2>
      <div class="data-g">
        <div>
          <h3>Take it with you</h3>
          <p>One file with everything you did{kept(entries, since)}. It opens here, in another browser, or in a text editor.</p>
          <p>
            <button type="button" class="btn" disabled={!state} onClick={exportNow}>
              Export
            </button>
          </p>
          <Said about="export" outcome={outcome} />
        </div>
        <div ref={importPart}>
          <h3>Bring it here</h3>
          <p>A file from another browser is merged entry by entry. Nothing is lost, and nothing is counted twice.</p>
          <p>
            <button type="button" class="btn" disabled={!state || importing !== undefined} onClick={() => chooser.current?.click()}>
              Import a file…
            </button>
            <input
              ref={chooser}
              type="file"
              accept=".json,application/json"
              hidden
              onChange={async ({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) await state?.importFile(file);
                // The same file can be chosen again.
                currentTarget.value = '';
              }}
            />
          </p>
          <div role="status">{importing && <p>{IMPORT_STEPS[importing.step]}</p>}</div>
          {state && importing && <Importing {...importing} onStop={state.stopImport} />}
          <Said about="import" outcome={outcome} />
        </div>
        <div>
          <h3>Erase</h3>
          <p>
            Removes all of it from this browser: what you read, answered and ran, and your code. There is no copy but in files that you
            exported or had backed up.
          </p>
          <Erase state={state} isEmpty={isEmpty || importing !== undefined} onExport={exportNow} />
          <Said about="erase" outcome={outcome} />
        </div>
      </div>
      <BackupFolder />
    </section>
  );
}

const IMPORT_STEPS: Record<ImportProgress['step'], string> = { reading: 'Reading the file …', adding: 'Adding what is new …' };

/** How far an import has come. Most are done before it can be seen; a record of many years takes seconds. */
function Importing({ step, share, onStop }: ImportProgress & { onStop: () => void }) {
  return (
    <div class="importing">
      <ProgressBar label={IMPORT_STEPS[step]} share={share} />
      <button type="button" class="btn" onClick={onStop}>
        Stop the import
      </button>
    </div>
  );
}

function kept(entries: number, at: number | undefined): string {
  if (at === undefined) return '';
  const since = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
  return `: ${entries} ${entries === 1 ? 'entry' : 'entries'} since ${since}`;
}

/** Asks first and offers the export; afterwards it can be undone. The focus goes where the next button is. */
function Erase({ state, isEmpty, onExport }: { state: ProgressState | undefined; isEmpty: boolean; onExport: () => Promise<void> }) {
  const [isAsking, setIsAsking] = useState(false);
  const next = useRef<HTMLButtonElement>(null);
  const hasMoved = useRef(false);
  const canUndo = state?.erased.value !== undefined;
  useEffect(() => {
    if (hasMoved.current) next.current?.focus();
  }, [isAsking, canUndo]);
  const ask = (asks: boolean): void => {
    hasMoved.current = true;
    setIsAsking(asks);
  };

  if (isAsking)
    return (
      <>
        <p>
          <b>Erase everything?</b> An export can be imported again at any time.
        </p>
        <p class="act-row">
          <button ref={next} type="button" class="btn" onClick={onExport}>
            Export first
          </button>
          <button
            type="button"
            class="btn danger"
            onClick={async () => {
              await state?.erase();
              ask(false);
            }}
          >
            Erase everything
          </button>
          <button type="button" class="btn" onClick={() => ask(false)}>
            Cancel
          </button>
        </p>
      </>
    );
  return (
    <p class="act-row">
      {canUndo && (
        <button ref={next} type="button" class="btn" onClick={() => state?.undo()}>
          <Icon name="undo" /> Undo
        </button>
      )}
      <button ref={canUndo ? null : next} type="button" class="btn danger" disabled={!state || isEmpty} onClick={() => ask(true)}>
        Erase everything…
      </button>
    </p>
  );
}

/** What came of it, beside the button that was pressed. */
function Said({ about, outcome }: { about: RecordOutcome['about']; outcome: RecordOutcome | undefined }) {
  const said = outcome?.about === about ? outcome : undefined;
  return (
    <div role="status">
      {said && (
        <p class={said.kind === 'failed' ? 'fb fb-bad' : 'fb'}>
          <span class="state" data-state={said.kind === 'failed' ? 'wrong' : 'accepted'}>
            <Icon name={said.kind === 'failed' ? 'neq' : 'tick'} /> {said.kind === 'failed' ? 'Not done' : 'Done'}
          </span>
          <span>{said.text}</span>
        </p>
      )}
    </div>
  );
}
