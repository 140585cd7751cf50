import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useListening } from '../site/use-listening.ts';
import { CaseDrawing } from './drawing/CaseDrawing.tsx';
import { Actions } from './Actions.tsx';
import { Assigned } from './class/Assigned.tsx';
import { useDeadline } from './class/Deadline.tsx';
import { NoClass } from './class/NoClass.tsx';
import { Remarks } from './class/Remarks.tsx';
import { SentLine } from './class/Sent.tsx';
import { Twin } from './class/Twin.tsx';
import { EditorBar } from './EditorBar.tsx';
import { Editor, type ReachedEditor } from './editor/Editor.tsx';
import { SymbolKeys } from './editor/SymbolKeys.tsx';
import { useKeyboardInset } from './editor/use-keyboard-inset.ts';
import { AddExample } from './examples/AddExample.tsx';
import { ExamplesRun, failingWords } from './examples/ExamplesRun.tsx';
import { ExamplesSheet } from './examples/ExamplesSheet.tsx';
import { LampsPane } from './examples/LampsPane.tsx';
import { type Sheet, SheetTabs } from './examples/SheetTabs.tsx';
import type { ShownExercise } from './shown-exercise.ts';
import { HandInDialog } from './hand-in/HandInDialog.tsx';
import { ExerciseStanding } from './ExerciseStanding.tsx';
import { Help } from './Help.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import type { Command } from './keys.ts';
import { marksOf } from './error-marks.ts';
import { Notices } from './Notices.tsx';
import { ReadingDialog } from './ReadingDialog.tsx';
import { ResetDialog } from './ResetDialog.tsx';
import type { Reading } from './other-solutions.ts';
import { ResultPane } from './result/ResultPane.tsx';
import { SnapshotsDialog } from './SnapshotsDialog.tsx';
import { Splitter } from './Splitter.tsx';
import { settings, wantsLight } from './settings.ts';
import { useBench } from './use-bench.ts';
import { useDroppedPackage } from './use-dropped-package.ts';
import { useKeepOnLeaving } from './use-keep-on-leaving.ts';
import { useKeys } from './use-keys.ts';
import { useVerdictInView } from './use-verdict-in-view.ts';
import { lineNotes } from './values/line-notes.ts';
import { useValues } from './values/use-values.ts';
import { ValuesPanel } from './values/ValuesPanel.tsx';

type Props = { exercise: ShownExercise; children: ComponentChildren };
type DialogName = 'keys' | 'snapshots' | 'example-snapshots' | 'reset' | 'hand-in' | Reading;

/** The workbench: statement (`children`), code and result. Rendered on the server with the starter; the record fills in what was kept. */
export function Workbench({ exercise, children }: Props) {
  const { bench, source, edit } = useBench(exercise);
  const [dialog, setDialog] = useState<DialogName | undefined>(undefined);
  const [sheet, setSheet] = useState<Sheet>('code');
  /** The example whose value is to be typed next, from 0. */
  const [openValue, setOpenValue] = useState<number | undefined>(undefined);
  const statement = useRef<HTMLElement>(null);
  const result = useRef<HTMLElement>(null);
  const editor = useRef<ReachedEditor | undefined>(undefined);
  useKeepOnLeaving(bench);
  useEffect(() => {
    // What was written before is judged when somebody looks.
    if (sheet === 'examples') void bench?.examples.judge();
  }, [sheet, bench]);
  const { isFileOver, refusal } = useDroppedPackage(bench);

  const run = bench?.runs.run.value ?? IDLE;
  const shown = bench?.runs.shown.value;
  const isChanged = shown !== undefined && shown.source !== source;
  const isRunning = run.kind === 'running';

  /** To the code, from wherever the focus is. */
  const goOn = () => {
    setSheet('code');
    requestAnimationFrame(() => editor.current?.focus());
  };
  const { hasExamples } = exercise;
  const isKept = exercise.package.kind === 'kept';
  const tabsOn = (on: Sheet) => (
    <SheetTabs
      on={on}
      sheet={sheet}
      fileName={fileName}
      examples={hasExamples ? (bench?.examples.rows.value.length ?? 0) : undefined}
      onSheet={setSheet}
    />
  );
  const fileName = `${exercise.entry}.ts`;
  const values = useValues(bench, exercise.starter);
  const ownCalls = bench?.examples.rows.value.map(({ call }) => call).filter((call) => call.trim() !== '') ?? [];
  const notes = useMemo(
    () => (values.seen?.kind === 'values' && !isChanged ? lineNotes(values.seen.trace, values.sheet) : NO_NOTES),
    [values.seen, values.sheet, isChanged],
  );

  const commands: Record<Command, () => void> = {
    run: () => {
      setSheet('code');
      void bench?.run();
    },
    submit: () => {
      setSheet('code');
      void bench?.submit();
    },
    stop: () => bench?.runs.stop(),
    snapshot: () => void bench?.snapshot(),
    keys: () => setDialog('keys'),
    statement: () => statement.current?.focus(),
    examples: () => hasExamples && setSheet('examples'),
    editor: () => goOn(),
    result: () => result.current?.focus(),
    values: () => hasExamples && values.toggle(),
  };
  useKeys(commands, isRunning);
  useKeyboardInset();
  useVerdictInView(result, shown, isRunning);
  useDeadline(bench?.desk);
  const main = useListening<HTMLElement>(bench !== undefined);

  const { col, row } = settings.value;
  return (
    <main
      ref={main}
      id="main"
      class="wb"
      data-run={run.kind}
      data-drop={isFileOver || undefined}
      style={{ '--col': `${col}%`, '--row': `${row}%` }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and Alt 1 leads here */}
      <section class="pane statement" aria-labelledby="st-h" tabIndex={0} ref={statement}>
        {bench?.desk && <Assigned desk={bench.desk} />}
        <ExerciseStanding standing={bench?.runs.standing.value} />
        {children}
      </section>
      <Splitter kind="col" label="Width of the statement" />
      {sheet === 'examples' && (
        <ExamplesSheet
          state={bench?.examples}
          exercise={exercise}
          openValue={openValue}
          onValueShown={() => setOpenValue(undefined)}
          onCode={goOn}
        >
          <EditorBar
            saveState={bench?.exampleDrafts.saveState.value ?? 'saved'}
            snapshots={bench?.exampleDrafts.snapshots.value.length ?? 0}
            onSnapshots={() => setDialog('example-snapshots')}
            onKeys={() => setDialog('keys')}
          >
            {tabsOn('examples')}
          </EditorBar>
          {bench && (
            <Notices
              drafts={bench.exampleDrafts}
              failure={undefined}
              said={undefined}
              refusal={undefined}
              fileName="examples.txt"
              onExport={bench.exportAll}
            />
          )}
        </ExamplesSheet>
      )}
      <section class="pane editor" id="sheet-code" aria-label="Your code" hidden={sheet !== 'code'}>
        <EditorBar
          saveState={bench?.drafts.saveState.value ?? 'saved'}
          snapshots={bench?.drafts.snapshots.value.length ?? 0}
          onSnapshots={() => setDialog('snapshots')}
          onReset={() => setDialog('reset')}
          onKeys={() => setDialog('keys')}
        >
          {tabsOn('code')}
        </EditorBar>
        {bench && (
          <Notices
            drafts={bench.drafts}
            failure={bench.runs.failure.value}
            said={bench.said.value}
            refusal={refusal}
            fileName={fileName}
            onExport={bench.exportAll}
            record={bench.record}
          />
        )}
        {bench?.desk && <Remarks desk={bench.desk} />}
        <Editor
          text={source}
          starter={exercise.starter}
          marks={isChanged ? NO_MARKS : marksOf(shown?.verdict, source)}
          notes={notes}
          label={`Your code, ${fileName}`}
          fileName={fileName}
          asked={exercise}
          isLight={bench === undefined || wantsLight(settings.value)}
          onInput={edit}
          onEditor={(handle) => (editor.current = handle)}
        />
        <Actions
          run={run}
          isReady={bench !== undefined}
          onRun={commands.run}
          onSubmit={commands.submit}
          onStop={commands.stop}
          onHandIn={isKept ? undefined : () => setDialog('hand-in')}
          symbols={<SymbolKeys editor={() => editor.current} />}
        >
          {bench?.desk && <SentLine desk={bench.desk} isKept={isKept} />}
          {bench && !bench.desk && isKept && <NoClass />}
        </Actions>
      </section>
      <Splitter kind="row" label="Height of the result" />
      {sheet === 'examples' && (
        <LampsPane
          state={bench?.examples}
          exercise={exercise}
          pack={bench?.runs.package.value}
          onNeedPackage={() => void bench?.runs.fetchPackage().catch(() => undefined)}
        />
      )}
      <ResultPane
        pane={result}
        run={run}
        shown={shown}
        isChanged={isChanged}
        tolerance={exercise.tolerance}
        isHidden={sheet !== 'code'}
        first={
          <>
            {bench?.desk && <Twin desk={bench.desk} />}
            <ExamplesRun
              triedOn={bench?.examples.triedOn.value}
              source={shown?.source}
              onValues={(call) => values.ask({ kind: 'example', call })}
            />
          </>
        }
        firstSaid={failingWords(bench?.examples.triedOn.value, shown?.source)}
        ofCall={(call) =>
          bench &&
          hasExamples && (
            <AddExample
              state={bench.examples}
              call={call}
              onShow={(index) => {
                setOpenValue(index);
                setSheet('examples');
              }}
            />
          )
        }
        values={
          shown && (
            <>
              <CaseDrawing verdict={shown.verdict} pack={bench?.runs.package.value} />
              {/* Values are those of a single call with plain values. */}
              {hasExamples && (
                <ValuesPanel key={shown.at} values={values} verdict={shown.verdict} entry={exercise.entry} examples={ownCalls} />
              )}
            </>
          )
        }
      >
        {bench && <Help bench={bench} exercise={exercise} values={values} onRead={setDialog} />}
      </ResultPane>
      <KeysDialog isOpen={dialog === 'keys'} onClose={() => setDialog(undefined)} />
      <ResetDialog isOpen={dialog === 'reset'} onReset={() => void bench?.drafts.reset()} onClose={() => setDialog(undefined)} />
      <SnapshotsDialog
        isOpen={dialog === 'snapshots'}
        snapshots={bench?.drafts.snapshots.value ?? []}
        source={source}
        onRestore={(text) => void bench?.drafts.restore(text)}
        onClose={() => setDialog(undefined)}
      />
      <SnapshotsDialog
        isOpen={dialog === 'example-snapshots'}
        snapshots={bench?.exampleDrafts.snapshots.value ?? []}
        source={bench?.exampleDrafts.source.value ?? ''}
        onRestore={(text) => void bench?.exampleDrafts.restore(text).then(bench.examples.judge)}
        onClose={() => setDialog(undefined)}
      />
      <HandInDialog state={bench?.handIn} isOpen={dialog === 'hand-in'} source={source} onClose={() => setDialog(undefined)} />
      <ReadingDialog reading={typeof dialog === 'object' ? dialog : undefined} onClose={() => setDialog(undefined)} />
    </main>
  );
}

const IDLE = { kind: 'idle' } as const;
const NO_MARKS: never[] = [];
const NO_NOTES: never[] = [];
