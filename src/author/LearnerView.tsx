import { useEffect, useState } from 'preact/hooks';
import { conventionsOf } from '../../graders/package/conventions.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { faultText } from '../../graders/messages/author-fault.ts';
import { evaluateCalls } from '../workbench/grader.ts';
import { HighlightedCode } from '../workbench/HighlightedCode.tsx';
import { type RenderedPackage, renderPackage } from '../workbench/opened/render-package.ts';
import { StatementFrame } from '../workbench/StatementFrame.tsx';
import type { Reading } from './live-reading.ts';

/** The statement as the workbench shows it, with the values of its examples and the starter. While files are broken, as it was last. */
export function LearnerView({ reading }: { reading: Reading }) {
  const [shown, setShown] = useState<{ exercise: ExercisePackage; rendered: RenderedPackage }>();
  const exercise = reading.kind === 'package' ? reading.package : undefined;
  useEffect(() => {
    if (!exercise) return undefined;
    let isWanted = true;
    void renderPackage(exercise, evaluateCalls, (rendered) => isWanted && setShown({ exercise, rendered }));
    return () => {
      isWanted = false;
    };
  }, [exercise]);
  return (
    <div class="statement au-statement">
      <Unread reading={reading} />
      {shown && <Shown {...shown} />}
    </div>
  );
}

/** Why nothing newer is shown. */
function Unread({ reading }: { reading: Reading }) {
  if (reading.kind === 'package' || reading.kind === 'waiting') return null;
  const [first, ...more] = reading.kind === 'broken' ? reading.faults : [];
  const reason = reading.kind === 'failed' ? reading.reason : first ? faultText(first) : '';
  return (
    <p class="notice au-unread" data-state="wrong" id="au-unread">
      <span>
        <b>Learners would see nothing yet.</b> {reason}
        {more.length > 0 && ` And ${more.length} more to fix.`}
      </span>
    </p>
  );
}

function Shown({ exercise, rendered }: { exercise: ExercisePackage; rendered: RenderedPackage }) {
  const contract = conventionsOf(exercise).map((plain, index) => ({ plain, html: rendered.contract[index] }));
  const { title, difficulty, statement, tolerance, compare, points, starter } = exercise;
  return (
    <>
      {rendered.problem && <p class="notice">The statement is shown as it was written: {rendered.problem}</p>}
      <StatementFrame {...{ title, difficulty, contract, tolerance, compare, points }} plain={statement} html={rendered.statement} />
      <p class="label au-begins">The editor begins with</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it can be wider than the pane, and is scrolled by keyboard. */}
      <pre class="au-starter" tabIndex={0}>
        <HighlightedCode source={starter.trimEnd()} />
      </pre>
    </>
  );
}
