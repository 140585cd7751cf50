import type { JSX } from 'preact';
import { hatches, type Ink } from '../parts/inks.ts';
import { fixed } from '../parts/numbers.ts';

export const WIDTH = 72;
export const HEIGHT = 72;
/** Half the side of the square for a product of 1; the area grows with the product. */
const HALF = 7.5;
const LARGEST = 22.5;

type Props = { x: number; y: number; value: number; ink: Ink; on: boolean; label: string; onToggle(): void };

/** One product: a square as large as it is, filled where it is positive and hollow where it is negative. Pressing it switches its weight. */
export function Cell({ x, y, value, ink, on, label, onToggle }: Props) {
  const press = (event: JSX.TargetedKeyboardEvent<SVGGElement>) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    onToggle();
  };
  const half = Math.min(LARGEST, HALF * Math.sqrt(Math.abs(value)));
  const square = { x: x + WIDTH / 2 - half, y: y + 27 - half, width: 2 * half, height: 2 * half };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG cannot hold a checkbox
    <g
      class={`f07-cell${on ? ' is-on' : ''}`}
      tabIndex={0}
      role="checkbox"
      aria-checked={on}
      aria-label={label}
      onClick={onToggle}
      onKeyDown={press}
    >
      <rect class="f07-ground" x={x} y={y} width={WIDTH} height={HEIGHT} />
      <rect class={`f07-square is-${ink}${value < 0 ? ' is-negative' : ''}`} {...square} />
      {value > 0 && hatches[ink].map((hatch) => <rect key={hatch} fill={hatch} {...square} />)}
      <text class="fg-strong" x={x + WIDTH / 2} y={y + HEIGHT - 8} text-anchor="middle">
        {fixed(value, 2)}
      </text>
      <rect class="f07-frame" x={x + 2} y={y + 2} width={WIDTH - 4} height={HEIGHT - 4} />
      {on && <path class="f07-tick" d={`M${x + 2} ${y + 2}h15l-15 15z`} />}
    </g>
  );
}
