import { useState } from 'preact/hooks';
import type { ForecastDay } from '../review/forecast.ts';
import { href } from '../site/href.ts';
import { AsTable } from './AsTable.tsx';

const WIDTH = 420;
const BASE = 138;
const TALLEST = 105;

/** So many days, the first of them at once. */
const SPANS = [14, 30] as const;

const named = (at: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(at);

/** How many reviews each of the next days has: bars for the eye, and the same as a table for everybody. */
export function ForecastFigure({ forecast }: { forecast: readonly ForecastDay[] }) {
  const [span, setSpan] = useState<(typeof SPANS)[number]>(SPANS[0]);
  const shown = forecast.slice(0, span);
  const most = Math.max(1, ...shown.map(({ due }) => due));
  const total = shown.reduce((sum, { due }) => sum + due, 0);
  const step = WIDTH / span;
  return (
    <figure class="plot">
      <figcaption>
        <b>Coming reviews</b> {total} in the next {span} days
      </figcaption>
      <p class="act-row spans">
        {SPANS.map((days) => (
          <button key={days} type="button" class="btn btn-quiet" aria-pressed={days === span} onClick={() => setSpan(days)}>
            {days} days
          </button>
        ))}
        {(forecast[0]?.due ?? 0) > 0 && <a href={href('/review/')}>Review now</a>}
      </p>
      <svg viewBox={`0 0 ${WIDTH} 158`} aria-hidden="true">
        <path class="ax" d={`M0 ${BASE}H${WIDTH}`} />
        {shown.map(({ offset, at, due }) => {
          const height = (due / most) * TALLEST;
          const middle = (offset + 0.5) * step;
          return (
            <g key={offset}>
              {due > 0 && (
                <rect
                  class={`du${offset === 0 ? ' now' : ''}`}
                  x={middle - step / 3}
                  y={BASE - height}
                  width={(step * 2) / 3}
                  height={height}
                />
              )}
              {due > 0 && (
                <text class="dv" x={middle} y={BASE - height - 6} text-anchor="middle">
                  {due}
                </text>
              )}
              {(offset === 0 || (span === 14 ? offset > 1 : offset % 7 === 0)) && (
                <text
                  class={`dd${offset === 0 ? ' now' : ''}`}
                  x={offset === 0 ? 0 : middle}
                  y={BASE + 16}
                  text-anchor={offset === 0 ? 'start' : 'middle'}
                >
                  {offset === 0
                    ? 'today'
                    : span === 14
                      ? named(at, { weekday: 'short' }).slice(0, 2)
                      : named(at, { day: 'numeric', month: 'short' })}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <AsTable
        columns={['Day', 'Reviews due']}
        rows={shown.map(({ offset, at, due }) => ({
          name: offset === 0 ? 'Today' : named(at, { weekday: 'long', day: 'numeric', month: 'long' }),
          values: [due],
        }))}
      />
    </figure>
  );
}
