import { Handle } from './Handle.tsx';
import { clamp } from './numbers.ts';

type Props = {
  /** Where each point stands in the drawing, and what it is the guess of. */
  points: readonly { x: number; label: string }[];
  values: readonly number[];
  min: number;
  max: number;
  /** What an arrow key changes; Page Up and Down, or Shift, ten times as much. */
  step: number;
  toY(value: number): number;
  fromY(y: number): number;
  valueText(value: number): string;
  /** Left out once the guess is taken: the sketch stands still then. */
  onChange?: ((values: number[]) => void) | undefined;
};

/** A curve as the reader expects it: points that are moved up and down, joined by a broken line. */
export function Sketch({ points, values, min, max, step, toY, fromY, valueText, onChange }: Props) {
  const line = points.map(({ x }, i) => `${x.toFixed(1)} ${toY(values[i] ?? 0).toFixed(1)}`).join('L');
  const set = (at: number, value: number) => onChange?.(values.map((old, i) => (i === at ? clamp(value, min, max) : old)));
  return (
    <g>
      <path class="fg-sketch" d={`M${line}`} />
      {points.map(({ x, label }, i) => {
        const value = values[i] ?? 0;
        const mark = <path class="fg-sketch-point" d="M0-8 8 0 0 8-8 0Z" />;
        if (!onChange) {
          return (
            <g key={label} transform={`translate(${x} ${toY(value)})`}>
              {mark}
            </g>
          );
        }
        return (
          <Handle
            key={label}
            at={{ x, y: toY(value) }}
            label={label}
            value={value}
            min={min}
            max={max}
            valueText={valueText(value)}
            vertical
            onDrag={({ y }) => set(i, Math.round(fromY(y) / step) * step)}
            onStep={({ right, up, large }) => set(i, value + (right + up) * step * (large ? 10 : 1))}
          >
            {mark}
          </Handle>
        );
      })}
    </g>
  );
}
