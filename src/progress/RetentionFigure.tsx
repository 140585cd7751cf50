import type { WeekOfReviews } from '../review/retention.ts';
import { percent } from '../site/percent.ts';
import { AsTable } from './AsTable.tsx';

const WIDTH = 420;
const LEFT = 44;
const TOP = 10;
const BASE = 138;

/** The share at which the scheduler aims. */
const AIM = 0.9;

/** What share of the reviews found the item remembered, week by week, as dots with their line, and the same as a table. */
export function RetentionFigure({ weeks }: { weeks: readonly WeekOfReviews[] }) {
  const known = weeks.filter(({ reviews }) => reviews > 0);
  const [remembered, reviews] = [known.reduce((sum, week) => sum + week.remembered, 0), known.reduce((sum, week) => sum + week.reviews, 0)];
  const x = ({ ago }: WeekOfReviews): number => LEFT + ((weeks.length - 1 - ago + 0.5) / weeks.length) * (WIDTH - LEFT);
  const y = (share: number): number => BASE - share * (BASE - TOP);
  const shareOf = (week: WeekOfReviews): number => week.remembered / week.reviews;
  return (
    <figure class="plot">
      <figcaption>
        <b>Remembered</b>{' '}
        {reviews === 0
          ? 'shown here once something was reviewed for the second time'
          : `${percent(remembered / reviews)} of ${reviews} repeated reviews, week by week`}
      </figcaption>
      {reviews > 0 && (
        <>
          <svg viewBox={`0 0 ${WIDTH} 158`} aria-hidden="true">
            <g class="pl-grid">
              {[0, 0.5, 1].map((share) => (
                <path key={share} d={`M${LEFT} ${y(share)}H${WIDTH}`} />
              ))}
            </g>
            <path class="rc0" d={`M${LEFT} ${y(AIM)}H${WIDTH}`} />
            <g class="pl-tick">
              {[0, 0.5, 1].map((share) => (
                <text key={share} x={LEFT - 6} y={y(share) + 4} text-anchor="end">
                  {percent(share)}
                </text>
              ))}
              <text x={LEFT} y={BASE + 16}>
                {weeks.length} weeks ago
              </text>
              <text x={WIDTH} y={BASE + 16} text-anchor="end">
                this week
              </text>
            </g>
            <path
              class="rc1"
              d={known.map((week, index) => `${index === 0 ? 'M' : 'L'}${x(week).toFixed(1)} ${y(shareOf(week)).toFixed(1)}`).join('')}
            />
            {known.map((week) => (
              <circle key={week.ago} class="rcd" cx={x(week)} cy={y(shareOf(week))} r="3.5" />
            ))}
          </svg>
          <p class="small muted">
            Remembered is what was rated 3 or better, or answered right at once. The dashed line is what the dates aim at: {percent(AIM)}.
          </p>
          <AsTable
            columns={['Week', 'Repeated reviews', 'Remembered']}
            rows={known.toReversed().map((week) => ({
              name: week.ago === 0 ? 'This week' : week.ago === 1 ? 'Last week' : `${week.ago} weeks ago`,
              values: [week.reviews, percent(shareOf(week))],
            }))}
          />
        </>
      )}
    </figure>
  );
}
