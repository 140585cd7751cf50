import type { ComponentChildren } from 'preact';
import { ratioWords } from '../../workbench/verdict-words.ts';
import type { ExamplesReport } from '../exercise-report.ts';
import type { HeatMap } from '../heat-map.ts';
import { misreadingWords } from '../misreadings.ts';
import type { ShownExercise } from '../shown-report.ts';
import { ExerciseName } from './ExerciseName.tsx';
import { HeatMapFigure } from './HeatMapFigure.tsx';
import { count, type Names } from './names.ts';
import { titleOf } from '../../site/number-words.ts';
import { VerdictState } from '../../workbench/VerdictState.tsx';

type Props = {
  exercise: ShownExercise;
  names: Names;
  heat: HeatMap | undefined;
  onHeat: ((exercise: string) => void) | undefined;
  /** What can be seen of those who made a known mistake. */
  ofMistake?: (mistake: string) => ComponentChildren;
  /** What else is known of the exercise, below its mistakes. */
  children?: ComponentChildren;
};

/** How a class did in one exercise, folded until somebody wants to know. */
export function ExerciseSection({ exercise: report, names, heat = report.heat, onHeat, ofMistake, children }: Props) {
  const { exercise, learners, accepted, verdicts, attempts, work } = report;
  const heading = (
    <h2 id={`ex-${exercise}`}>
      <ExerciseName exercise={exercise} names={names} />
    </h2>
  );
  if (learners === 0)
    return (
      <section class="sec ex-rep" aria-labelledby={`ex-${exercise}`}>
        <div class="sec-top">{heading}</div>
        <p class="lead">Nothing that was handed in for it has a verdict yet.</p>
      </section>
    );
  const share = accepted / learners;
  return (
    <section class="sec ex-rep" aria-labelledby={`ex-${exercise}`}>
      <div class="sec-top">
        {heading}
        <span class="rate">
          <b>{Math.round(100 * share)} %</b> accepted, {accepted} of {learners}
        </span>
      </div>
      <div class="rate-bar" aria-hidden="true">
        <i style={{ width: `${100 * share}%` }} />
      </div>
      <ul class="facts">
        {verdicts.map(({ verdict, learners: many }) => (
          <li key={verdict}>
            <VerdictState verdict={verdict} /> {many}
          </li>
        ))}
      </ul>
      <p class="small soft">
        {count(attempts.total, 'submission')}, at most {attempts.most} of one learner.
        {work &&
          ` Work of what was accepted, as a multiple of the reference’s: ${ratioWords(work.least)} to ${ratioWords(work.most)}, half of them up to ${ratioWords(work.median)}.`}
      </p>
      <Mistakes {...report} ofMistake={ofMistake} />
      {children}
      {report.examples && <Examples examples={report.examples} exercise={exercise} misreadings={report.misreadings} />}
      {report.hasFailures && (
        <details onToggle={onHeat && (({ currentTarget }) => currentTarget.open && onHeat(exercise))}>
          <summary>Where they fail, case by case</summary>
          {heat && <HeatMapFigure heat={heat} exercise={exercise} />}
        </details>
      )}
    </section>
  );
}

/** Which known mistakes the examples of the class catch, those first that hardly anybody's do: what the class may have misread. */
function Examples({ examples, exercise, misreadings }: { examples: ExamplesReport } & Pick<ShownExercise, 'exercise' | 'misreadings'>) {
  const { learners, right, mistakes } = examples;
  const missed = mistakes.filter(({ learners: many }) => many === 0).length;
  return (
    <details class="ex-class">
      <summary>
        What their examples catch{' '}
        <span class="muted">
          {missed === 0 ? 'every known mistake, by somebody’s' : `${missed} of ${count(mistakes.length, 'known mistake')} by nobody’s`}
        </span>
      </summary>
      <p class="small soft">
        {count(learners, 'learner')} handed in examples, {right} of them with at least one whose value is right. A mistake that few examples
        catch may be one that the class makes, too.
      </p>
      <ul class="mis" aria-label={`Known mistakes of ${exercise}, by how many learners’ examples catch them`}>
        {mistakes.map(({ name, learners: many }) => (
          <Mistake
            key={name}
            many={many}
            of={learners}
            title={titleOf(name)}
            does={misreadingWords(misreadings, name)}
            says={caughtBy(many)}
          />
        ))}
      </ul>
    </details>
  );
}

const caughtBy = (many: number): string =>
  many === 0 ? 'caught by nobody’s examples' : `caught by the examples of ${many === 1 ? 'one learner' : `${many} learners`}`;

/** Of what is listed; the others are in the results. */
const MISTAKES_SHOWN = 8;

function Mistakes({ mistakes, unnamed, learners, misreadings, ofMistake }: ShownExercise & { ofMistake: Props['ofMistake'] }) {
  if (mistakes.length === 0 && unnamed === 0) return null;
  const rest = mistakes.length - MISTAKES_SHOWN;
  return (
    <ul class="mis" aria-label="Most frequent mistakes">
      {mistakes.slice(0, MISTAKES_SHOWN).map(({ name, learners: many }) => (
        <Mistake
          key={name}
          many={many}
          of={learners}
          title={titleOf(name)}
          does={misreadingWords(misreadings, name)}
          says="a known mistake, on every input"
        >
          {ofMistake?.(name)}
        </Mistake>
      ))}
      {unnamed > 0 && <Mistake many={unnamed} of={learners} title="No name found" says="look at these first" />}
      {rest > 0 && (
        <li>
          <span />
          <span class="small soft">and {count(rest, 'rarer mistake')}</span>
        </li>
      )}
    </ul>
  );
}

type MistakeProps = {
  many: number;
  of: number;
  title: string;
  does?: string | undefined;
  says: string;
  children?: ComponentChildren;
};

const Mistake = ({ many, of, title, does, says, children }: MistakeProps) => (
  <li>
    <span class="mis-n num">{many}</span>
    <span class="mis-t">
      <b>{title}</b>
      {does && <span>{does}</span>}
      <span>{says}</span>
    </span>
    <span class="mis-b" style={{ '--w': String(of === 0 ? 0 : Math.min(1, many / of)) }} />
    {children}
  </li>
);
