import { verdictLooks } from '../../workbench/verdict-words.ts';
import { type Row, type Score, totalOf } from '../best.ts';
import type { Report } from '../report-data.ts';
import type { Result } from '../result.ts';
import { inLessonOrder, type Names } from './names.ts';

/** One row a learner, one column an exercise. */
export function Gradebook({ report, names, onLearner }: { report: Report; names: Names; onLearner?: (key: string) => void }) {
  const { rows } = report;
  const hasScores = rows.some(({ scores }) => scores !== undefined);
  const exerciseIds = inLessonOrder(report.exerciseIds, names);
  return (
    <section class="sec" aria-labelledby="gradebook-h">
      <h2 id="gradebook-h">Gradebook</h2>
      <p class="lead">
        {hasScores ? 'By the rules of the grading file.' : 'Of several submissions the best counts.'} A submission proves neither who wrote
        it nor when.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too */}
      <section class="scroll-x gb-box" tabIndex={0} aria-label="Gradebook, as a table">
        <table class="gb">
          <thead>
            <tr>
              <th scope="col">Learner</th>
              {exerciseIds.map((exercise) => (
                <th key={exercise} scope="col" title={names.get(exercise)?.title ?? exercise}>
                  {names.get(exercise)?.number ?? exercise}
                  {names.has(exercise) && <span class="vh"> {names.get(exercise)?.title}</span>}
                </th>
              ))}
              <th scope="col" class="r">
                {hasScores ? 'Points' : 'Accepted'}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <GradebookRow key={row.key} row={row} exerciseIds={exerciseIds} onLearner={onLearner} />
            ))}
          </tbody>
        </table>
      </section>
      <ul class="gb-key">
        <li>✓ accepted</li>
        <li>≠ wrong answer</li>
        <li>! error</li>
        <li>□ over a limit</li>
        <li>○ not graded</li>
        <li>· not handed in</li>
      </ul>
    </section>
  );
}

type RowProps = { row: Row; exerciseIds: readonly string[]; onLearner: ((key: string) => void) | undefined };

/** Plain characters in the cells, no drawings: a large class has ten thousand of them. */
function GradebookRow({ row, exerciseIds, onLearner }: RowProps) {
  const { key, names, byExercise, scores } = row;
  return (
    <tr>
      <th scope="row">
        {onLearner ? (
          <button type="button" class="as-link" onClick={() => onLearner(key)}>
            {key}
          </button>
        ) : (
          key
        )}
        {names.length > 0 && names[0] !== key && <span class="sub">{names.join(' / ')}</span>}
      </th>
      {exerciseIds.map((exercise) => {
        const score = scores?.get(exercise);
        const { glyph, says, state } = cellOf(byExercise.get(exercise));
        return (
          <td
            key={exercise}
            class="gv"
            data-state={state}
            aria-label={score ? `${says}, ${score.points} of ${score.outOf} points` : says}
            title={says}
          >
            {glyph}
            {score && <PointsOf {...score} />}
          </td>
        );
      })}
      <td class="r num">{totalOf(row)}</td>
    </tr>
  );
}

const PointsOf = ({ points, daysLate }: Score) => (
  <span class="pts num">
    {points}
    {daysLate > 0 && <span title={`${daysLate} ${daysLate === 1 ? 'day' : 'days'} late by the time that it claims`}> late</span>}
  </span>
);

const GLYPHS = { tick: '✓', neq: '≠', bang: '!', glass: '□', ring: '○' } as const;

function cellOf(result: Result | undefined): { glyph: string; says: string; state: string | undefined } {
  if (!result) return { glyph: '·', says: 'not handed in', state: undefined };
  if (result.kind === 'not-graded') return { glyph: GLYPHS.ring, says: 'not graded', state: 'neutral' };
  const { glyph, title, state } = verdictLooks[result.verdict];
  return { glyph: GLYPHS[glyph], says: `${title}, ${result.casesRight} of ${result.casesTotal}`, state };
}
