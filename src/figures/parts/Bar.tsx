import { hatches, type Ink } from './inks.ts';

type Props = { x: number; y: number; width: number; height: number; ink: Ink; solid?: boolean };

/** A rectangle in one of the inks, with its hatching. Width and height may be negative: it then grows to the left or upwards. */
export function Bar({ x, y, width, height, ink, solid = false }: Props) {
  const place = { x: Math.min(x, x + width), y: Math.min(y, y + height), width: Math.abs(width), height: Math.abs(height) };
  return (
    <g>
      <rect class={`fg-fill is-${ink}${solid ? ' is-solid' : ''}`} {...place} />
      {solid ? null : hatches[ink].map((hatch) => <rect key={hatch} fill={hatch} {...place} />)}
    </g>
  );
}
