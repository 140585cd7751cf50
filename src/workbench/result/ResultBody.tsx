import type { ComponentChildren } from 'preact';
import { faultText } from '../../../graders/messages/author-fault.ts';
import type { Tolerance } from '../../../graders/judge/tolerance.ts';
import type { Verdict } from '../../../graders/verdict.ts';
import { ConsoleOutput } from './ConsoleOutput.tsx';
import { Counterexample } from './Counterexample.tsx';
import { ErrorPlace } from './ErrorPlace.tsx';
import { PointsTable } from './PointsTable.tsx';
import { WorkPanel } from './WorkPanel.tsx';

type Props = {
  verdict: Verdict;
  tolerance: Tolerance;
  /** The values of the learner's variables: below what fails. */
  children: ComponentChildren;
  /** What can be done with the call that fails. */
  ofCall: (call: string) => ComponentChildren;
};

/** What a verdict has to show, the failure first. */
export function ResultBody({ verdict, tolerance, ofCall, children }: Props) {
  switch (verdict.verdict) {
    case 'accepted':
      return (
        <>
          <WorkPanel verdict={verdict} />
          {children}
          <Agreeing verdict={verdict} />
          <PointsTable verdict={verdict} />
          <ConsoleOutput output={verdict.console} />
        </>
      );
    case 'wrong_answer':
      return (
        <>
          <Counterexample shown={verdict.counterexample} difference={verdict.difference} tolerance={tolerance}>
            {ofCall(verdict.counterexample.call)}
          </Counterexample>
          {children}
          <ConsoleOutput output={verdict.console} />
          <Agreeing verdict={verdict} />
          <PointsTable verdict={verdict} />
        </>
      );
    case 'compile_error':
      return <ErrorPlace error={verdict.error} />;
    case 'run_time_error':
    case 'time_limit_exceeded':
    case 'memory_limit_exceeded':
    case 'output_limit_exceeded':
      return (
        <>
          {verdict.verdict === 'run_time_error' && <ErrorPlace error={verdict.error} />}
          {verdict.counterexample && (
            <Counterexample shown={verdict.counterexample} difference={undefined} tolerance={tolerance}>
              {ofCall(verdict.counterexample.call)}
            </Counterexample>
          )}
          {children}
          {verdict.growth && <WorkPanel verdict={verdict} />}
          <ConsoleOutput output={verdict.console} />
          <Agreeing verdict={verdict} />
          <PointsTable verdict={verdict} />
        </>
      );
    case 'judge_error':
      return (
        <section aria-labelledby="broken">
          <h3 id="broken">For the author</h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
          <pre class="call" tabIndex={0}>
            <code>{verdict.faults.map((fault) => faultText(fault)).join('\n')}</code>
          </pre>
        </section>
      );
    default:
      return verdict satisfies never;
  }
}

/** The inputs that agree, folded; never "all" when some were not run. */
function Agreeing({ verdict: { casesRight, casesRun, casesTotal } }: { verdict: Verdict }) {
  if (casesRight === 0) return null;
  return (
    <details>
      <summary>
        {casesRight} {casesRight === 1 ? 'input that agrees' : 'inputs that agree'}
      </summary>
      <p class="small soft">
        First come edge cases, then cases whose results were computed outside this course, then inputs drawn at random, the same on every
        machine.
        {casesRun < casesTotal && ` ${casesTotal - casesRun} of ${casesTotal} were not run, because a limit or an error ended the run.`}
      </p>
    </details>
  );
}
