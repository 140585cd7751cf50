import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import type { Point, Step } from '../parts/points.ts';

const OUTER = 132;
const INNER = 92;

const at = (angle: number, radius: number): Point => {
  const radians = (angle * Math.PI) / 180;
  return { x: radius * Math.cos(radians), y: -radius * Math.sin(radians) };
};

const whole = (angle: number): number => ((Math.round(angle) % 360) + 360) % 360;

export type Mark = { name: string; angle: number; label: string; onTurn?(angle: number): void };

/** Images on the outer ring, texts on the inner one: only directions count. A text without a way to turn it stands still. */
export function Rings({ images, texts }: { images: Mark[]; texts: Mark[] }) {
  return (
    <Drawing x={-180} y={-170} width={360} height={340} label="Directions of images on the outer ring and of texts on the inner one">
      <circle class="f20-ring" r={OUTER} />
      <circle class="f20-ring" r={INNER} />
      {images.map(({ name, angle }) => (
        <path key={name} class="f20-spoke is-a" d={spoke(angle, OUTER)} />
      ))}
      {texts.map(({ name, angle }) => (
        <path key={name} class="f20-spoke is-b" d={spoke(angle, INNER)} />
      ))}
      {texts.map((mark) => (
        <Item key={mark.name} mark={mark} side="b" />
      ))}
      {images.map((mark) => (
        <Item key={mark.name} mark={mark} side="a" />
      ))}
    </Drawing>
  );
}

function Item({ mark: { name, angle, label, onTurn }, side }: { mark: Mark; side: 'a' | 'b' }) {
  const place = at(angle, side === 'a' ? OUTER : INNER);
  if (!onTurn) {
    return (
      <g transform={`translate(${place.x} ${place.y})`}>
        <rect class="f20-mark is-b" x={-5} y={-5} width={10} height={10} />
        <text class="f20-word fg-on-paper" x={place.x > 0 ? -10 : 10} y={4.5} text-anchor={place.x > 0 ? 'end' : 'start'}>
          {name}
        </text>
      </g>
    );
  }
  const step = ({ right, up, large }: Step) => onTurn(whole(angle + (up - right) * (large ? 15 : 1)));
  return (
    <Handle
      at={place}
      label={label}
      value={angle}
      min={0}
      max={359}
      valueText={`${angle} degrees`}
      onDrag={({ x, y }) => onTurn(whole((Math.atan2(-y, x) * 180) / Math.PI))}
      onStep={step}
    >
      {side === 'a' ? <circle class="f20-mark is-a" r={12} /> : <rect class="f20-mark is-b" x={-11} y={-11} width={22} height={22} />}
      <text class="f20-name" y={4.5} text-anchor="middle">
        {name}
      </text>
    </Handle>
  );
}

function spoke(angle: number, radius: number): string {
  const { x, y } = at(angle, radius);
  return `M0 0L${x.toFixed(1)} ${y.toFixed(1)}`;
}
