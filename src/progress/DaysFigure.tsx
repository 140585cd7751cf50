import { AsTable } from './AsTable.tsx';
import { actsOf, type Day, isStudied } from './history.ts';

const STEP = 8;
const HEIGHT = 74;

/** What was done day by day, on one day at least: bars for the eye, and the same as a table for everybody. */
export function DaysFigure({ history }: { history: readonly Day[] }) {
  const most = Math.max(...history.map(actsOf));
  const studied = history.filter(isStudied);
  const weeks = Math.round(history.length / 7);
  return (
    <figure class="plot w2">
      <figcaption>
        <b>Days</b> lessons read, reviews, answers and runs, over {weeks} weeks
      </figcaption>
      <svg viewBox={`0 0 ${history.length * STEP} ${HEIGHT + 4}`} preserveAspectRatio="none" aria-hidden="true">
        <path class="ax" d={`M0 ${HEIGHT}H${history.length * STEP}`} vector-effect="non-scaling-stroke" />
        {history.map((day, index) => {
          const height = (actsOf(day) / most) * (HEIGHT - 4);
          return height > 0 && <path key={day.date} class="tk re" d={`M${index * STEP + STEP / 2} ${HEIGHT}v${-height.toFixed(1)}`} />;
        })}
      </svg>
      <p class="ticks" aria-hidden="true">
        <span>{weeks} weeks ago</span>
        <span>at most {most} on a day</span>
        <span>today</span>
      </p>
      <AsTable
        says={`${studied.length} ${studied.length === 1 ? 'day' : 'days'} with work`}
        columns={['Day', 'Read', 'Reviews', 'Answers', 'Runs']}
        rows={studied.toReversed().map(({ date, read, reviews, answers, runs }) => ({
          name: date,
          values: [read, reviews, answers, runs],
        }))}
      />
    </figure>
  );
}
