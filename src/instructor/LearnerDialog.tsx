import { ExerciseName } from '../gradebook/report/ExerciseName.tsx';
import { count, inLessonOrder, type Names } from '../gradebook/report/names.ts';
import { Standing } from '../gradebook/report/Standing.tsx';
import type { Result } from '../gradebook/result.ts';
import { titleOf } from '../site/number-words.ts';
import { Dialog } from '../workbench/Dialog.tsx';
import { diffLines } from '../workbench/diff-lines.ts';

/** A submission with the text that was judged, where one was read. */
export interface Attempt {
  result: Result;
  source: string | undefined;
}

type Props = { learner: string | undefined; attempts: readonly Attempt[]; names: Names; onClose: () => void };

/** Everything that one learner handed in, exercise by exercise, oldest first. */
export function LearnerDialog({ learner, attempts, names, onClose }: Props) {
  const byExercise = Map.groupBy(attempts, ({ result }) => result.exercise ?? '');
  return (
    <Dialog title={learner ?? ''} isOpen={learner !== undefined} isSheet onClose={onClose}>
      <p class="soft">{count(attempts.length, 'submission')}, as the files hold them. They prove neither who wrote them nor when.</p>
      {inLessonOrder([...byExercise.keys()], names).map((exercise) => (
        <section key={exercise} class="learner-ex">
          <h3>{exercise === '' ? 'Files that could not be read' : <ExerciseName exercise={exercise} names={names} />}</h3>
          {inTime(byExercise.get(exercise) ?? []).map((attempt, index, all) => (
            <Submission key={index} attempt={attempt} before={all[index - 1]} />
          ))}
        </section>
      ))}
    </Dialog>
  );
}

/** By the time that they claim; what claims none comes first. */
const inTime = (attempts: readonly Attempt[]): Attempt[] => attempts.toSorted((a, b) => timeOf(a) - timeOf(b));

const timeOf = ({ result }: Attempt): number => (result.kind === 'graded' && Date.parse(result.submittedAt ?? '')) || 0;

function Submission({ attempt: { result, source }, before }: { attempt: Attempt; before: Attempt | undefined }) {
  return (
    <article>
      <p class="sub-h">
        <Standing result={result} /> <code>{result.file}</code>
        {result.kind === 'graded' && ` ${result.casesRight} of ${result.casesTotal} agree.`}
        {result.kind === 'graded' && result.submittedAt !== undefined && ` Claims ${result.submittedAt}.`}
      </p>
      {result.kind === 'not-graded' && (
        <p>
          {result.found}. {result.fix}
        </p>
      )}
      {result.kind === 'graded' && result.mistake !== undefined && <p>Known mistake: {titleOf(result.mistake)}.</p>}
      {result.kind === 'graded' && result.failing && (
        <>
          <p class="small soft">Smallest failing input</p>
          <Code label="Smallest failing input" text={result.failing.call} />
        </>
      )}
      {source !== undefined && before?.source !== undefined && before.source !== source && (
        <details>
          <summary>What changed since the one before</summary>
          <Difference before={before.source} after={source} />
        </details>
      )}
      {source !== undefined && (
        <details open={before === undefined}>
          <summary>Source</summary>
          <Code label={`Source, ${result.file}`} text={source} />
        </details>
      )}
    </article>
  );
}

const Code = ({ label, text }: { label: string; text: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
  <section class="holds" tabIndex={0} aria-label={label}>
    <pre>
      <code>{text}</code>
    </pre>
  </section>
);

const SIGNS = { same: ' ', before: '−', after: '+' };

const Difference = ({ before, after }: { before: string; after: string }) => (
  <Code
    label="Difference: a minus stands before lines that went, a plus before lines that came"
    text={diffLines(before, after)
      .map(({ kind, text }) => `${SIGNS[kind]} ${text}`)
      .join('\n')}
  />
);
