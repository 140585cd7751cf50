import { fixed } from '../parts/numbers.ts';

const WIDTH = 340;
const HEIGHT = 84;

/** The error of the mixture now, and how it fell in the last training. */
export function Learning({ error, errors }: { error: number; errors: number[] | undefined }) {
  const trace = errors ?? [error];
  const most = Math.max(0.2, ...trace);
  const toX = (step: number): number => 1 + (step / Math.max(1, trace.length - 1)) * (WIDTH - 2);
  const toY = (value: number): number => HEIGHT - 4 - (value / most) * (HEIGHT - 12);
  const d = trace.map((value, step) => `${step === 0 ? 'M' : 'L'}${toX(step).toFixed(1)} ${toY(value).toFixed(1)}`);
  return (
    <div class="fg-part">
      <p class="label">
        Error of the mixture: <b>{fixed(error, 3)}</b>
      </p>
      <svg
        class="fg-drawing"
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 18}`}
        role="img"
        aria-label={errors ? `The error fell from ${fixed(errors[0] ?? 0, 3)} to ${fixed(errors.at(-1) ?? 0, 3)}` : 'Not trained yet'}
      >
        <rect class="fg-paper" width={WIDTH} height={HEIGHT} />
        <path class="fg-axis" d={`M0 ${toY(0)}H${WIDTH}`} />
        {errors ? (
          <path class="f10-trace" d={d.join('')} />
        ) : (
          <text class="fg-note" x={WIDTH / 2} y={HEIGHT / 2} text-anchor="middle">
            not trained yet
          </text>
        )}
        <text class="fg-tick" x={0} y={HEIGHT + 14}>
          step 0
        </text>
        <text class="fg-tick" x={WIDTH} y={HEIGHT + 14} text-anchor="end">
          200
        </text>
      </svg>
    </div>
  );
}
