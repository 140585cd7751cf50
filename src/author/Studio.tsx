import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Finding } from '../check/finding.ts';
import { downloadBlob } from '../site/download.ts';
import { href } from '../site/href.ts';
import { fragmentOf, linkPartOf } from '../site/text-in-link.ts';
import type { ReachedEditor } from '../workbench/editor/Editor.tsx';
import { AddFileDialog } from './AddFileDialog.tsx';
import type { AuthorState, From } from './author-state.ts';
import { BesidePane, LEARNER } from './BesidePane.tsx';
import { CheckLine } from './CheckLine.tsx';
import type { Files } from './content.ts';
import type { ExerciseState } from './exercise-state.ts';
import { FileEditor } from './FileEditor.tsx';
import { FileList } from './FileList.tsx';
import { shownPaths } from './file-paths.ts';
import { Findings } from './Findings.tsx';
import { KillMatrixView } from './KillMatrixView.tsx';
import { createLiveCheck } from './live-check.ts';
import { createLiveReading } from './live-reading.ts';
import { createPackageReader } from './package-reader.ts';
import { addressOf } from './place.ts';
import { RenameDialog } from './RenameDialog.tsx';
import { ShareDialog } from './ShareDialog.tsx';
import { StudioHead } from './StudioHead.tsx';
import { StudioNotices } from './StudioNotices.tsx';

type Props = { state: AuthorState; exercise: ExerciseState; from: From };

type Open = 'add' | 'share' | 'call' | { rename: string };

const NOTHING: readonly Finding[] = [];

/** One exercise, with its files side by side, what learners see of it, and what the check says. */
export function Studio({ state, exercise, from }: Props) {
  const name = exercise.name.value;
  const files = exercise.files.value;
  const paths = useMemo(() => shownPaths(files), [files]);
  const [chosen, setChosen] = useState(() => (files.has('statement.md') ? 'statement.md' : (paths[0] ?? '')));
  const [beside, setBeside] = useState(LEARNER);
  const [dialog, setDialog] = useState<Open>();
  const path = files.has(chosen) ? chosen : (paths[0] ?? '');
  const closeDialog = (): void => setDialog(undefined);

  const { live, check } = useFollowed(name, files);
  const reading = live.reading.value;
  const pack = reading.kind === 'package' ? reading.package : undefined;
  const report = check.report.value;
  const findings = report?.findings ?? NOTHING;
  const learnerLink = useLearnerLink(pack);
  useAddress(exercise);
  useKeepOnHiding(exercise);

  const editor = useRef<ReachedEditor | undefined>(undefined);
  const grid = useRef<HTMLDivElement>(null);
  const [line, setLine] = useState<number>();
  const choose = (next: string): void => {
    setLine(undefined);
    setChosen(next);
  };
  const goTo = ({ file, line: at = 1 }: Finding): void => {
    grid.current?.querySelector('.st-ed')?.scrollIntoView({ block: 'nearest' });
    if (file === path) return editor.current?.goTo(at);
    setLine(at);
    setChosen(file);
  };
  const saveZip = async (): Promise<void> => {
    const { exerciseZip } = await import('./exercise-zip.ts'); // it brings what packs, which is asked for at the end
    downloadBlob(`${name}.zip`, await exerciseZip(name, files));
  };

  return (
    <>
      <StudioHead
        exercise={exercise}
        learnerLink={learnerLink}
        onList={() => void state.go({ kind: 'start' })}
        onCall={() => setDialog('call')}
        onShare={() => setDialog('share')}
        onZip={() => void saveZip()}
      />
      <StudioNotices exercise={exercise} from={from} refusal={state.refusal.value} onRefused={state.forgetRefusal} />
      <CheckLine live={check} />
      <div class="st-grid au-grid" ref={grid}>
        <FileList
          paths={paths}
          chosen={path}
          findings={findings}
          onChoose={choose}
          onAdd={() => setDialog('add')}
          onRename={(it) => setDialog({ rename: it })}
          onRemove={exercise.remove}
        />
        <FileEditor
          key={`${name}/${path}`}
          name={name}
          path={path}
          content={files.get(path)}
          findings={findings}
          pack={pack}
          line={line}
          onInput={(text) => exercise.edit(path, text)}
          onEditor={(it) => {
            editor.current = it;
          }}
        />
        <BesidePane
          name={name}
          files={files}
          paths={paths.filter((it) => it !== path)}
          shown={files.has(beside) && beside !== path ? beside : LEARNER}
          findings={findings}
          reading={reading}
          onShow={setBeside}
          onInput={exercise.edit}
        />
      </div>
      <div class="st-low au-low">
        <Findings findings={findings} files={files} onGo={goTo} />
        {report?.measured && <KillMatrixView matrix={report.measured.matrix} />}
      </div>
      <AddFileDialog
        isOpen={dialog === 'add'}
        files={files}
        entry={pack?.entry ?? 'solve'}
        onClose={closeDialog}
        onAdd={(added, text) => {
          closeDialog();
          exercise.add(added, text);
          choose(added);
        }}
      />
      <RenameDialog
        what={
          dialog === 'call' ? { kind: 'exercise', name } : typeof dialog === 'object' ? { kind: 'file', path: dialog.rename } : undefined
        }
        files={files}
        onClose={closeDialog}
        onRename={(what, next) => {
          closeDialog();
          if (what.kind === 'exercise') return exercise.call(next);
          exercise.rename(what.path, next);
          choose(next);
        }}
      />
      <ShareDialog isOpen={dialog === 'share'} name={name} files={files} pack={pack} onZip={saveZip} onClose={closeDialog} />
    </>
  );
}

/** What reads and what checks the exercise, as long as it is open. */
function useFollowed(name: string, files: Files) {
  const live = useMemo(() => createLiveReading(createPackageReader()), []);
  const check = useMemo(() => createLiveCheck({ start: async () => (await import('./start-check.ts')).startCheck(), now: Date.now }), []);
  useEffect(() => {
    live.follow(name, files);
    check.follow(name, files);
  }, [name, files]);
  useEffect(
    () => () => {
      live.close();
      check.close();
    },
    [],
  );
  return { live, check };
}

/** The address of the workbench with the exercise in it, as it was read last. */
function useLearnerLink(pack: ExercisePackage | undefined): string | undefined {
  const [link, setLink] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    if (pack) void linkPartOf(JSON.stringify(pack)).then((part) => isWanted && setLink(`${href('/open/')}${fragmentOf(part)}`));
    return () => {
      isWanted = false;
    };
  }, [pack]);
  return pack && link;
}

/** What the site is called: the last part of every title. */
const siteName = typeof document === 'undefined' ? '' : (document.title.split(' · ').at(-1) ?? '');

/** The title has the name of the exercise; the address leads back to it, from when it is kept. */
function useAddress(exercise: ExerciseState): void {
  const name = exercise.name.value;
  const key = exercise.key.value;
  useEffect(() => {
    document.title = `${name} · Write an exercise · ${siteName}`;
    if (key !== undefined) history.replaceState(null, '', `${href('/author/')}${addressOf({ kind: 'exercise', key })}`);
  }, [name, key]);
}

/** Saves what was typed last when the page is hidden: a phone may end it without another word. It is noted already, in case that fails. */
function useKeepOnHiding(exercise: ExerciseState): void {
  useEffect(() => {
    const hide = (): void => {
      if (document.visibilityState === 'hidden') void exercise.flush();
    };
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, [exercise]);
}
