import type { ComponentChildren } from 'preact';
import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import { fixed } from '../parts/numbers.ts';
import type { Point, Step } from '../parts/points.ts';
import { nearestBelow, violation } from './ties.ts';

/** The plane is shown from 0 to REACH. */
export const REACH = 5;
const UNIT = 58;
const SIDE = REACH * UNIT;

const toX = (x: number): number => x * UNIT;
const toY = (y: number): number => (REACH - y) * UNIT;

type Props = { picture: Point; caption: Point; onPicture(to: Point): void; onCaption(to: Point): void };

/** A picture and the quadrant below it; a caption, and its way back where it is not in there. */
export function Quadrant({ picture, caption, onPicture, onCaption }: Props) {
  const goal = nearestBelow(picture, caption);
  const cost = violation(picture, caption);
  return (
    <Drawing x={-22} y={-8} width={SIDE + 36} height={SIDE + 32} label="A picture, the quadrant of captions below it, and one caption">
      <rect class="fg-paper" width={SIDE} height={SIDE} />
      <rect class="f15-below" x={0} y={toY(picture.y)} width={toX(picture.x)} height={SIDE - toY(picture.y)} />
      <rect fill="url(#hA)" opacity={0.35} x={0} y={toY(picture.y)} width={toX(picture.x)} height={SIDE - toY(picture.y)} />
      <path class="f15-edge" d={`M0 ${toY(picture.y)}H${toX(picture.x)}V${SIDE}`} />
      <path class="fg-axis" d={`M0 0V${SIDE}H${SIDE}`} />
      {cost > 0 && (
        <>
          <path class="f15-side" d={`M${toX(caption.x)} ${toY(caption.y)}H${toX(goal.x)}V${toY(goal.y)}`} />
          <path class="f15-back" d={`M${toX(caption.x)} ${toY(caption.y)}L${toX(goal.x)} ${toY(goal.y)}`} />
          <circle class="f15-dot" cx={toX(goal.x)} cy={toY(goal.y)} r={4.5} />
        </>
      )}
      <Mark name="Caption, of modality B" point={caption} text={`violation ${fixed(cost, 2)}`} onMove={onCaption}>
        <rect class="f15-b" x={-11} y={-11} width={22} height={22} />
        <text class="f15-name is-b" y={4} text-anchor="middle">
          y
        </text>
      </Mark>
      <Mark name="Picture, of modality A" point={picture} text="the quadrant below it is allowed" onMove={onPicture}>
        <circle class="f15-head is-a" r={12} />
        <text class="f15-name" y={4} text-anchor="middle">
          x
        </text>
      </Mark>
      {[0, 1, 2, 3, 4, 5].map((tick) => (
        <g key={tick}>
          <text class="fg-tick" x={toX(tick)} y={SIDE + 17} text-anchor="middle">
            {tick}
          </text>
          <text class="fg-tick" x={-8} y={toY(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
    </Drawing>
  );
}

type MarkProps = { name: string; point: Point; text: string; onMove(to: Point): void; children: ComponentChildren };

function Mark({ name, point, text, onMove, children }: MarkProps) {
  const step = ({ right, up, large }: Step) => onMove({ x: point.x + right * (large ? 1 : 0.1), y: point.y + up * (large ? 1 : 0.1) });
  return (
    <Handle
      at={{ x: toX(point.x), y: toY(point.y) }}
      label={`${name}. The arrow keys move it`}
      value={point.x}
      min={0}
      max={REACH}
      valueText={`at ${fixed(point.x)}, ${fixed(point.y)}; ${text}`}
      onDrag={({ x, y }) => onMove({ x: x / UNIT, y: REACH - y / UNIT })}
      onStep={step}
    >
      {children}
    </Handle>
  );
}
