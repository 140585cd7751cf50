import wasm from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Columns } from '../gradebook/grades-csv.ts';
import { ColumnsSelect } from '../gradebook/report/ColumnsSelect.tsx';
import type { Live } from '../gradebook/report/live.ts';
import type { Names } from '../gradebook/report/names.ts';
import { ReportView } from '../gradebook/report/ReportView.tsx';
import { Icon } from '../icons/Icon.tsx';
import { downloadBlob } from '../site/download.ts';
import { useListening } from '../site/use-listening.ts';
import { useFileDrop } from '../workbench/package-file/file-drop.ts';
import { BesideFiles } from './BesideFiles.tsx';
import { type ClassClient, createClassClient } from './class-client.ts';
import { Comparing } from './Comparing.tsx';
import { chosenOf, type Dropped, droppedOf } from './dropped-files.ts';
import { Grading } from './Grading.tsx';
import { LearnerDialog } from './LearnerDialog.tsx';
import { OwnSeeds } from './OwnSeeds.tsx';
import type { SiteExercise } from './protocol.ts';

/** Grades what is dropped on the page, and shows the report of the class. */
export function InstructorPage({ exercises }: { exercises: SiteExercise[] }) {
  const [state, setState] = useState<ClassClient>();
  useEffect(() => {
    const created = createClassClient({ wasm: new URL(wasm, location.href).href, exercises, startWorker, drawn, save: downloadBlob });
    setState(created);
    return created.close;
  }, [exercises]);
  const page = useListening<HTMLDivElement>(state !== undefined);
  const names: Names = useMemo(
    () => new Map(exercises.flatMap(({ id, number, title }) => (number && title ? [[id, { number, title }]] : []))),
    [exercises],
  );
  const take = async (dropped: Promise<Dropped[]> | Dropped[]): Promise<void> => state?.drop(await dropped);
  const isOver = useFileDrop((transfer) => void take(droppedOf(transfer)));
  return (
    <div ref={page} class="report">
      <div class="drop" data-over={isOver || undefined}>
        <div class="drop-in">
          <Icon name="file" />
          <div>
            <b>Drop a folder, a zip or single files</b>
            <span>They stay on this machine.</span>
          </div>
        </div>
        <Choose isReady={state !== undefined} onTake={(files) => void take(chosenOf(files))} />
      </div>
      {state && (
        <>
          <OwnSeeds state={state} />
          <BesideFiles state={state} />
          <Comparing state={state} />
          <Grading state={state} />
          <Failure state={state} />
          <Save state={state} />
          <Class state={state} names={names} />
        </>
      )}
    </div>
  );
}

const startWorker = (): Worker => new Worker(new URL('./class-worker.ts', import.meta.url), { type: 'module' });

/** A page that nobody sees draws no frames; it goes on all the same, more slowly. */
const HIDDEN_MS = 250;

/** Resolves in a task of its own behind the frame, so that keys and clicks come first. */
const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    const fallback = setTimeout(resolve, HIDDEN_MS);
    requestAnimationFrame(() => {
      clearTimeout(fallback);
      setTimeout(resolve);
    });
  });

/** The report and what a learner handed in, as they come from the thread that holds the class. */
function Class({ state, names }: { state: ClassClient; names: Names }) {
  const calls = useMemo<Omit<Live, 'heats' | 'pairs'>>(
    () => ({
      onLearner: state.openLearner,
      onStretch: (list, from) => state.ask({ kind: 'stretch', list, from }),
      onHeat: (exercise) => state.ask({ kind: 'heat', exercise }),
      onPair: (exercise, at) => state.ask({ kind: 'pair', exercise, at }),
    }),
    [state],
  );
  const report = state.report.value;
  if (!report)
    return (
      <p class="empty">
        <b>No submissions here</b> What learners handed in as *.crossmodal.json, plain solutions as learner/exercise.ts, and what Moodle and
        Canvas pack. Rules (grading.yaml), packages and an earlier results.jsonl are used where you drop them by themselves, beside the
        rest.
      </p>
    );
  return (
    <>
      <ReportView
        report={report}
        names={names}
        alike={state.alike.value}
        live={{ ...calls, heats: state.heats.value, pairs: state.pairs.value }}
      />
      <LearnerDialog state={state} names={names} />
    </>
  );
}

function Failure({ state }: { state: ClassClient }) {
  const failure = state.failure.value;
  if (failure === undefined) return null;
  return (
    <p class="notice" role="alert">
      <span>The page itself is at fault: {failure}. Reload it and drop the files again; nothing was changed.</span>
    </p>
  );
}

/** Every browser calls it so; the types of the page's parts do not know it. */
const FOLDER = { webkitdirectory: true };

function Choose({ isReady, onTake }: { isReady: boolean; onTake: (files: Iterable<File>) => void }) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    onTake([...(input.files ?? [])]);
    // The same file can be chosen again.
    input.value = '';
  };
  return (
    <div class="drop-b">
      <button type="button" class="btn" disabled={!isReady} onClick={() => files.current?.click()}>
        Choose files…
      </button>
      <button type="button" class="btn" disabled={!isReady} onClick={() => folder.current?.click()}>
        Choose a folder…
      </button>
      <input ref={files} type="file" multiple hidden onChange={({ currentTarget }) => take(currentTarget)} />
      <input ref={folder} type="file" {...FOLDER} hidden onChange={({ currentTarget }) => take(currentTarget)} />
    </div>
  );
}

function Save({ state }: { state: ClassClient }) {
  const [columns, setColumns] = useState<Columns>('plain');
  const report = state.report.value;
  if (!report) return null;
  const phase = state.phase.value;
  return (
    <div class="act-row">
      <ColumnsSelect value={columns} onChoose={setColumns} />
      <button type="button" class="btn btn-primary" onClick={() => state.ask({ kind: 'save', file: 'grades', columns })}>
        Save grades.csv
      </button>
      <button type="button" class="btn" onClick={() => state.ask({ kind: 'save', file: 'results' })}>
        Save results.jsonl
      </button>
      {(phase.kind !== 'done' || phase.left > 0) && <span class="small soft">Not all is graded: what waits has an empty cell.</span>}
    </div>
  );
}
