import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useListening } from '../site/use-listening.ts';
import { openRecord } from '../record/record.ts';
import { Actions } from './Actions.tsx';
import { Bar } from './Bar.tsx';
import { Editor } from './editor/Editor.tsx';
import type { Exercise } from './exercise.ts';
import { startGrader, warmGrader } from './grader.ts';
import { Help } from './Help.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { type Command, commandOf } from './keys.ts';
import { marksOf } from './marks.ts';
import { Notices } from './Notices.tsx';
import { type Dropped, type Refusal, useFileDrop } from './opened/file-drop.ts';
import { openDropped } from './opened/open-dropped.ts';
import { ReadingDialog } from './ReadingDialog.tsx';
import { ResetDialog } from './ResetDialog.tsx';
import type { Reading } from './readings.ts';
import { ResultPane } from './result/ResultPane.tsx';
import { SnapshotsDialog } from './SnapshotsDialog.tsx';
import { Splitter } from './Splitter.tsx';
import { readSettings, settings, wantsLight } from './settings.ts';
import { type Bench, createBench } from './workbench-state.ts';

type Props = { exercise: Exercise; children: ComponentChildren };
type DialogName = 'keys' | 'snapshots' | 'reset' | Reading;

/** The workbench: statement (`children`), code and result. Rendered on the server with the starter; the record fills in what was kept. */
export function Workbench({ exercise, children }: Props) {
  const [bench, setBench] = useState<Bench | undefined>(undefined);
  const [dialog, setDialog] = useState<DialogName | undefined>(undefined);
  const [early, setEarly] = useState(exercise.starter);
  const statement = useRef<HTMLElement>(null);
  const result = useRef<HTMLElement>(null);
  const editor = useRef<{ focus(): void } | undefined>(undefined);
  /** What is typed before the record is there. */
  const typed = useRef<string | undefined>(undefined);
  const live = useRef<Bench | undefined>(undefined);

  useEffect(() => {
    readSettings();
    let isGone = false;
    void openRecord().then(async (record) => {
      if (isGone) return record.close();
      const opened = createBench(exercise, record, startGrader);
      live.current = opened;
      if (typed.current !== undefined) opened.drafts.edit(typed.current);
      await opened.load();
      setBench(opened);
      showLinkedCase();
      warmUp(() => Promise.all([warmGrader(), opened.runs.fetchPackage()]));
    });
    return () => {
      isGone = true;
      live.current?.close();
    };
  }, []);

  useEffect(() => {
    if (!bench) return undefined;
    const leave = () => bench.drafts.leave();
    const hide = () => document.visibilityState === 'hidden' && leave();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [bench]);

  const [dropped, setDropped] = useState<Dropped | undefined>(undefined);
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined);
  const isFileOver = useFileDrop(setDropped);
  useEffect(() => {
    if (!dropped || !bench) return;
    if (dropped.kind === 'refused') setRefusal(dropped);
    else void openDropped(dropped.file, bench).then(setRefusal);
  }, [dropped, bench]);

  const run = bench?.runs.run.value ?? IDLE;
  const shown = bench?.runs.shown.value;
  const source = bench?.drafts.source.value ?? early;
  const isChanged = shown !== undefined && shown.source !== source;
  const isRunning = run.kind === 'running';

  const edit = (text: string) => {
    typed.current = text;
    live.current?.drafts.edit(text);
    if (bench) bench.said.value = undefined;
    else setEarly(text);
  };
  const commands: Record<Command, () => void> = {
    run: () => void bench?.run(),
    submit: () => void bench?.submit(),
    stop: () => bench?.runs.stop(),
    snapshot: () => void bench?.snapshot(),
    keys: () => setDialog('keys'),
    statement: () => statement.current?.focus(),
    editor: () => editor.current?.focus(),
    result: () => result.current?.focus(),
  };
  const pressed = useRef<(event: KeyboardEvent) => void>(() => undefined);
  pressed.current = (event) => {
    const isTyping =
      event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable], .monaco-editor *');
    const context = {
      isRunning,
      isTyping,
      isDialogOpen: document.querySelector('dialog[open]') !== null,
      hasLetterKeys: settings.value.hasLetterKeys,
    };
    const command = commandOf(event, context);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    commands[command]();
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed.current(event);
    // Before the editor sees it: Ctrl Enter would be a new line there.
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  }, []);

  useVerdictInView(result, shown, isRunning);
  const main = useListening<HTMLElement>(bench !== undefined);

  const fileName = `${exercise.entry}.ts`;
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
        {children}
      </section>
      <Splitter kind="col" label="Width of the statement" />
      <section class="pane editor" aria-label="Your code">
        <Bar
          fileName={fileName}
          saveState={bench?.drafts.saveState.value ?? 'saved'}
          snapshots={bench?.drafts.snapshots.value.length ?? 0}
          onSnapshots={() => setDialog('snapshots')}
          onReset={() => setDialog('reset')}
          onKeys={() => setDialog('keys')}
        />
        {bench && (
          <Notices drafts={bench.drafts} failure={bench.runs.failure.value} said={bench.said.value} refusal={refusal} fileName={fileName} />
        )}
        <Editor
          text={source}
          starter={exercise.starter}
          marks={isChanged ? NO_MARKS : marksOf(shown?.verdict, source)}
          fileName={fileName}
          entry={exercise.entry}
          signature={exercise.signature}
          isLight={bench === undefined || wantsLight(settings.value)}
          onInput={edit}
          onEditor={(handle) => (editor.current = handle)}
        />
        <Actions run={run} isReady={bench !== undefined} onRun={commands.run} onSubmit={commands.submit} onStop={commands.stop} />
      </section>
      <Splitter kind="row" label="Height of the result" />
      <ResultPane pane={result} run={run} shown={shown} isChanged={isChanged} tolerance={exercise.tolerance}>
        {bench && <Help bench={bench} exercise={exercise} onRead={setDialog} />}
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
      <ReadingDialog reading={typeof dialog === 'object' ? dialog : undefined} onClose={() => setDialog(undefined)} />
    </main>
  );
}

const IDLE = { kind: 'idle' } as const;
const NO_MARKS: never[] = [];

/** Fetches in a quiet moment what the first run needs. If that fails, the run says so. */
function warmUp(fetchAll: () => Promise<unknown>): void {
  const start = () => void fetchAll().catch(() => undefined);
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(start, { timeout: 3000 });
  else setTimeout(start, 1000);
}

/** A link such as `#case-17` leads to that input, where the last result shows it. */
function showLinkedCase(): void {
  if (!/^#case-\d+$/.test(location.hash)) return;
  requestAnimationFrame(() => document.querySelector(location.hash)?.scrollIntoView());
}

/** A new result begins at its top; where the panes are stacked, it comes into view. */
function useVerdictInView(result: { current: HTMLElement | null }, shown: object | undefined, isRunning: boolean): void {
  const ran = useRef(false);
  useEffect(() => {
    if (isRunning) ran.current = true;
    if (isRunning || !ran.current || !result.current) return;
    ran.current = false;
    result.current.scrollTop = 0;
    const isStacked = getComputedStyle(result.current).overflowY === 'visible';
    if (isStacked) result.current.scrollIntoView({ block: 'start' });
  }, [shown, isRunning]);
}
