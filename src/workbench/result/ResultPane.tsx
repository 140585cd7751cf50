import type { ComponentChildren, RefObject } from 'preact';
import type { Tolerance } from '../../../graders/judge/tolerance.ts';
import type { Run, Shown } from '../run-state.ts';
import { recordWords, spokenVerdict } from '../verdict-words.ts';
import { ResultBody } from './ResultBody.tsx';
import { Fingerprint } from './Fingerprint.tsx';
import { RunningBanner } from './RunningBanner.tsx';
import { VerdictBanner } from './VerdictBanner.tsx';
import { WorkList } from './WorkPanel.tsx';

type Props = {
  pane: RefObject<HTMLElement>;
  run: Run;
  shown: Shown | undefined;
  isChanged: boolean;
  tolerance: Tolerance;
  /** Another pane stands in its place. */
  isHidden: boolean;
  /** What is shown before anything else. */
  first: ComponentChildren;
  /** The same for a screen reader; empty where there is nothing to say. */
  firstSaid: string;
  /** The values of the learner's variables. */
  values: ComponentChildren;
  /** What can be done with a call that fails. */
  ofCall: (call: string) => ComponentChildren;
  /** What stands beside the result: help, or what comes next. */
  children: ComponentChildren;
};

/** The result of the last run, also while the next one is on. */
export function ResultPane({ pane, run, shown, isChanged, tolerance, isHidden, first, firstSaid, values, ofCall, children }: Props) {
  const isRunning = run.kind === 'running';
  const verdict = shown?.verdict;
  const hasWork = verdict && verdict.verdict !== 'accepted' && !verdict.growth && verdict.work.learner > 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and Alt 3 leads here
    <section class="pane result" aria-label="Result" tabIndex={0} ref={pane} hidden={isHidden}>
      <p class="vh" role="status">
        {isRunning ? 'Running' : shown ? `${firstSaid} ${spokenVerdict(shown.verdict)} ${recordWords(shown)}`.trim() : ''}
      </p>
      {isRunning && <RunningBanner run={run} hasLast={shown !== undefined} />}
      {!isRunning && shown && <VerdictBanner shown={shown} isChanged={isChanged} />}
      {shown ? (
        <div class="res-grid">
          <div class="res-main">
            {first}
            <ResultBody verdict={shown.verdict} tolerance={tolerance} ofCall={ofCall}>
              {values}
            </ResultBody>
            <Fingerprint verdict={shown.verdict} />
          </div>
          <aside class="res-side" aria-label={verdict?.verdict === 'accepted' ? 'What next' : 'Help, one step at a time'}>
            {children}
            {hasWork && (
              <>
                <WorkList learner={verdict.work.learner} reference={verdict.work.reference} />
                <p class="small muted">
                  Ticks count steps of the engine, also inside built-in functions. They are the same on every machine.
                </p>
              </>
            )}
          </aside>
        </div>
      ) : (
        !isRunning && (
          <p class="empty result-empty">
            <b>No result yet</b> Run checks your code against the reference. Nothing runs by itself.
          </p>
        )
      )}
    </section>
  );
}
