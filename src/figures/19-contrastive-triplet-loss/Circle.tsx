import type { ComponentChildren } from 'preact';
import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import { fixed } from '../parts/numbers.ts';
import type { Point, Step } from '../parts/points.ts';
import { angleBetween, type Hinge, marginAngle, type Scene, similarity, turn } from './hinges.ts';

const RADIUS = 122;
/** Length of the bar outside the circle for a hinge of 1, and what fits into the drawing; its exact value stands in the ladder. */
const HINGE = 120;
const LONGEST = 66;

/** Degrees, anticlockwise from the right, to a point of the drawing. */
const onCircle = (angle: number, radius = RADIUS): Point => {
  const radians = (angle * Math.PI) / 180;
  return { x: radius * Math.cos(radians), y: -radius * Math.sin(radians) };
};

const angleOf = ({ x, y }: Point): number => Math.round((Math.atan2(-y, x) * 180) / Math.PI);

type Props = {
  scene: Scene;
  hinges: Hinge[];
  onAnchor(angle: number): void;
  onPositive(angle: number): void;
  onNegative(index: number, angle: number): void;
};

/** The directions of all embeddings, the margin as an arc behind the positive, and a bar outside for each hinge. */
export function Circle({ scene, hinges, onAnchor, onPositive, onNegative }: Props) {
  const { anchor, positive, negatives } = scene;
  const won = similarity(anchor, positive);
  return (
    <Drawing x={-202} y={-184} width={404} height={364} label="Directions of the embeddings on a circle">
      <circle class="f19-circle" r={RADIUS} />
      <Margin scene={scene} />
      {hinges.map((hinge, i) => (
        <Push key={`push-${i + 1}`} angle={negatives[i] ?? 0} hinge={hinge} />
      ))}
      <Spoke angle={anchor} ink="a" />
      <Spoke angle={positive} ink="b" />
      {negatives.map((angle, i) => {
        const hinge = hinges[i];
        const pays = hinge !== undefined && hinge.value > 0;
        return (
          <Embedding
            key={`negative-${i + 1}`}
            angle={angle}
            label={`Negative ${i + 1}, of B`}
            text={`similarity ${fixed(hinge?.similarity ?? 0, 2)}, ${pays ? `hinge ${fixed(hinge.value, 2)}` : 'no hinge'}`}
            onTurn={(to) => onNegative(i, to)}
          >
            <rect class="f19-negative" x={-10} y={-10} width={20} height={20} />
            <text class="f19-name" y={4.5} text-anchor="middle">
              {i + 1}
            </text>
          </Embedding>
        );
      })}
      <Embedding angle={positive} label="Positive, of B" text={`similarity ${fixed(won, 2)}`} onTurn={onPositive}>
        <rect class="f19-positive" x={-11} y={-11} width={22} height={22} />
        <text class="f19-name is-positive" y={5} text-anchor="middle">
          +
        </text>
      </Embedding>
      <Embedding angle={anchor} label="Anchor, of A" text={`${angleBetween(anchor, positive)} degrees from the positive`} onTurn={onAnchor}>
        <circle class="f19-anchor" r={12} />
        <text class="f19-name is-anchor" y={4.5} text-anchor="middle">
          A
        </text>
      </Embedding>
    </Drawing>
  );
}

type EmbeddingProps = { angle: number; label: string; text: string; onTurn(angle: number): void; children: ComponentChildren };

/** A unit vector: turned by dragging or by the arrow keys, anticlockwise with left and up. */
function Embedding({ angle, label, text, onTurn, children }: EmbeddingProps) {
  const step = ({ right, up, large }: Step) => onTurn(turn(angle + (up - right) * (large ? 15 : 1)));
  return (
    <Handle
      at={onCircle(angle)}
      label={label}
      value={turn(angle)}
      min={-179}
      max={180}
      valueText={`${turn(angle)} degrees, ${text}`}
      onDrag={(to) => onTurn(turn(angleOf(to)))}
      onStep={step}
    >
      {children}
    </Handle>
  );
}

function Spoke({ angle, ink }: { angle: number; ink: 'a' | 'b' }) {
  const { x, y } = onCircle(angle);
  return <path class={`f19-spoke is-${ink}`} d={`M0 0L${x} ${y}`} />;
}

/** From the positive back to where similarity has fallen by α, and the same on the other side of the anchor. */
function Margin({ scene }: { scene: Scene }) {
  const near = angleBetween(scene.anchor, scene.positive);
  const far = marginAngle(scene);
  const side = Math.sign(turn(scene.positive - scene.anchor)) || 1;
  const lip = onCircle(scene.anchor + side * far, RADIUS + 15);
  return (
    <g>
      <path class="f19-zone" d={`M0 0${arc(scene.anchor - far, scene.anchor + far, RADIUS, 'L')}Z`} />
      {[1, -1].map((way) => (
        <path key={way} class="f19-margin" d={arc(scene.anchor + way * near, scene.anchor + way * far, RADIUS, 'M')} />
      ))}
      {[1, -1].map((way) => {
        const inner = onCircle(scene.anchor + way * far, RADIUS - 9);
        const outer = onCircle(scene.anchor + way * far, RADIUS + 9);
        return <path key={way} class="f19-edge" d={`M${inner.x} ${inner.y}L${outer.x} ${outer.y}`} />;
      })}
      {scene.alpha > 0 && far < 180 && (
        <text class="f19-alpha fg-on-paper" x={lip.x} y={lip.y + 4} text-anchor="middle">
          α
        </text>
      )}
    </g>
  );
}

/** An arc as a chain of short lines: any angle up to the whole circle, without the flags of SVG's own arcs. */
function arc(from: number, to: number, radius: number, start: 'M' | 'L'): string {
  const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / 3));
  const points = Array.from({ length: pieces + 1 }, (_, i) => onCircle(from + ((to - from) * i) / pieces, radius));
  return points.map(({ x, y }, i) => `${i === 0 ? start : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

/** The hinge of a negative: a bar that grows outwards from it. */
function Push({ angle, hinge }: { angle: number; hinge: Hinge }) {
  if (hinge.value === 0) return null;
  const length = Math.min(LONGEST, HINGE * hinge.value);
  return (
    <g transform={`rotate(${-angle}) translate(${RADIUS + 12} -6)`}>
      <rect class={`fg-fill is-joint${hinge.counts ? ' is-solid' : ''}`} width={length} height={12} />
      {hinge.counts ? null : <rect class="f19-unpaid" width={length} height={12} />}
    </g>
  );
}
