import wasm from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import { useEffect, useRef, useState } from 'preact/hooks';
import { GraderPool } from '../../graders/worker/pool.ts';
import { rowsOf } from '../gradebook/best.ts';
import { COLUMNS, type Columns, gradesCsv } from '../gradebook/grades-csv.ts';
import type { Names } from '../gradebook/report/names.ts';
import { ReportView } from '../gradebook/report/ReportView.tsx';
import { Icon } from '../icons/Icon.tsx';
import { openOnce } from '../regrade/open-once.ts';
import { download } from '../site/download.ts';
import { fetchPackage } from '../site/fetch-package.ts';
import { useListening } from '../site/use-listening.ts';
import { useFileDrop } from '../workbench/package-file/file-drop.ts';
import { type ClassState, createClassState } from './class-state.ts';
import { chosenOf, type Dropped, droppedOf, handedInFiles } from './dropped-files.ts';
import { Grading } from './Grading.tsx';
import { LearnerDialog } from './LearnerDialog.tsx';

/** An exercise of this site, with the lesson that leads to it, if one does. */
export interface SiteExercise {
  id: string;
  packageHref: string;
  number?: string;
  title?: string;
}

/** More do not help: a worker more is a sandbox more in memory. */
const MOST_WORKERS = 8;

/** Grades what is dropped on the page, and shows the report of the class. */
export function InstructorPage({ exercises }: { exercises: SiteExercise[] }) {
  const [state, setState] = useState<ClassState>();
  useEffect(() => {
    const created = createClassState({ open: opener(exercises), startPool, now: () => performance.now() });
    setState(created);
    return created.stop;
  }, [exercises]);
  const page = useListening<HTMLDivElement>(state !== undefined);

  const take = async (dropped: Promise<Dropped[]> | Dropped[]): Promise<void> => state?.add(await handedInFiles(await dropped));
  const [learner, setLearner] = useState<string>();
  const isOver = useFileDrop((transfer) => void take(droppedOf(transfer)));
  const report = state?.report.value;
  const names: Names = new Map(exercises.flatMap(({ id, number, title }) => (number && title ? [[id, { number, title }]] : [])));
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
        <Choose state={state} onTake={(files) => void take(chosenOf(files))} />
      </div>
      {state && <Grading state={state} />}
      {state && report && <Save state={state} />}
      {report ? (
        <ReportView report={report} names={names} onLearner={setLearner} />
      ) : (
        <p class="empty">
          <b>No submissions here</b> What learners handed in as *.crossmodal.json, plain solutions as learner/exercise.ts, and what Moodle
          and Canvas pack.
        </p>
      )}
      <LearnerDialog
        learner={learner}
        attempts={learner === undefined ? [] : (state?.attemptsOf(learner) ?? [])}
        names={names}
        onClose={() => setLearner(undefined)}
      />
    </div>
  );
}

function Choose({ state, onTake }: { state: ClassState | undefined; onTake: (files: Iterable<File>) => void }) {
  const chooser = useRef<HTMLInputElement>(null);
  const kind = state?.phase.value.kind;
  return (
    <div class="drop-b">
      <button
        type="button"
        class="btn"
        disabled={!state || kind === 'reading' || kind === 'grading'}
        onClick={() => chooser.current?.click()}
      >
        Choose files…
      </button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          onTake([...(currentTarget.files ?? [])]);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

function Save({ state }: { state: ClassState }) {
  const [columns, setColumns] = useState<Columns>('plain');
  return (
    <p class="act-row">
      <label class="field">
        Columns for{' '}
        <span class="select">
          <select value={columns} onChange={({ currentTarget }) => setColumns(COLUMNS.find((it) => it === currentTarget.value) ?? 'plain')}>
            <option value="plain">a spreadsheet</option>
            <option value="moodle">Moodle</option>
            <option value="canvas">Canvas</option>
          </select>
        </span>
      </label>
      <button
        type="button"
        class="btn btn-primary"
        onClick={() => download({ name: 'grades.csv', text: gradesCsv(rowsOf(state.results()), columns), type: 'text/csv' })}
      >
        Save grades.csv
      </button>
      <button
        type="button"
        class="btn"
        onClick={() =>
          download({
            name: 'results.jsonl',
            text: state
              .results()
              .map((result) => `${JSON.stringify(result)}\n`)
              .join(''),
          })
        }
      >
        Save results.jsonl
      </button>
    </p>
  );
}

const startPool = (most: number): GraderPool =>
  new GraderPool({
    wasm: new URL(wasm, location.href).href,
    workers: Math.max(1, Math.min(navigator.hardwareConcurrency || 2, MOST_WORKERS, most)),
  });

/** Fetches each exercise once. */
const opener = (exercises: readonly SiteExercise[]) =>
  openOnce(new Map(exercises.map(({ id, packageHref }) => [id, packageHref])), (address, exercise) =>
    fetchPackage(address).then(
      (it) => ({ kind: 'package', package: it }),
      () => ({
        kind: 'unusable',
        found: `the exercise ${exercise} could not be fetched`,
        fix: 'Go online, reload the page and drop the files again.',
      }),
    ),
  );
