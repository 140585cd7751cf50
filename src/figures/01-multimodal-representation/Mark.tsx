import { hatches, type Ink } from '../parts/inks.ts';

type Props = { value: number; ink: Ink; half: number; most: number; lift: number; text: string };

/**
 * A cell's value, drawn around (0, 0): a square whose area grows with the amount, filled where it is positive, hollow
 * where it is negative; its number below. `lift` makes room for that.
 */
export function Mark({ value, ink, half, most, lift, text }: Props) {
  const reach = half * Math.sqrt(Math.min(1, Math.abs(value) / most));
  const square = { x: -reach, y: -lift - reach, width: 2 * reach, height: 2 * reach };
  return (
    <g>
      <rect class={`f01-mark is-${ink}${value < 0 ? ' is-negative' : ''}`} {...square} />
      {value > 0 && hatches[ink].map((hatch) => <rect key={hatch} fill={hatch} {...square} />)}
      <text class="fg-note fg-strong" y={half + 8} text-anchor="middle">
        {text}
      </text>
    </g>
  );
}
