import { Drawing } from '../parts/Drawing.tsx';
import { Handle } from '../parts/Handle.tsx';
import { clamp, fixed, snap } from '../parts/numbers.ts';
import type { Point, Step } from '../parts/points.ts';
import type { Gated, Scene } from './gates.ts';

/** Units of the drawing for 1, and how far an arrow may reach along an axis. */
const UNIT = 56;
const REACH = 3;

const draw = ({ x, y }: Point): Point => ({ x: UNIT * x, y: -UNIT * y });

type Props = { scene: Scene; result: Gated; onMove(side: 'a' | 'b', to: Point): void };

/** Inputs as thin arrows that can be dragged; what comes through the gates as thick ones, with the angle between them. */
export function Arrows({ scene, result, onMove }: Props) {
  const edge = UNIT * REACH;
  const sum = { x: result.a.x + result.b.x, y: result.a.y + result.b.y };
  const keep = scene.mode === 'keep';
  return (
    <Drawing x={-190} y={-190} width={380} height={380} label="Two arrows before and after their gates">
      <rect class="fg-paper" x={-edge} y={-edge} width={2 * edge} height={2 * edge} />
      <path class="fg-grid" d={[-2, -1, 1, 2].map((k) => `M${UNIT * k} ${-edge}V${edge}M${-edge} ${UNIT * k}H${edge}`).join('')} />
      <path class="fg-axis" d={`M${-edge} 0H${edge}M0 ${-edge}V${edge}`} />
      <text class="fg-tick" x={edge - 4} y={-6} text-anchor="end">
        axis 1
      </text>
      <text class="fg-tick" x={6} y={-edge + 14}>
        axis 2
      </text>
      <Arrow to={scene.a} className="is-a is-input" />
      <Arrow to={scene.b} className="is-b is-input" />
      <path class="fg-guide" d={[way(scene.a, result.a), way(scene.b, result.b)].join('')} />
      {keep ? (
        <>
          <path class="f18-angle" d={angleBetween(result.a, result.b)} />
          <Arrow to={result.a} className="is-a" />
          <Arrow to={result.b} className="is-b" />
        </>
      ) : (
        <>
          <path class="fg-guide" d={`${way(result.a, sum)}${way(result.b, sum)}`} />
          <Arrow to={result.a} className="is-a is-input" />
          <Arrow to={result.b} className="is-b is-input" />
          <Arrow to={sum} className="is-joint" />
        </>
      )}
      <Tip side="a" at={scene.a} gate={result.gateA} onMove={(to) => onMove('a', to)} />
      <Tip side="b" at={scene.b} gate={result.gateB} onMove={(to) => onMove('b', to)} />
    </Drawing>
  );
}

function Tip({ side, at, gate, onMove }: { side: 'a' | 'b'; at: Point; gate: Point; onMove(to: Point): void }) {
  const place = (to: Point) => onMove({ x: clamp(snap(to.x, 0.1), -REACH, REACH), y: clamp(snap(to.y, 0.1), -REACH, REACH) });
  const step = ({ right, up, large }: Step) => place({ x: at.x + right * (large ? 0.5 : 0.1), y: at.y + up * (large ? 0.5 : 0.1) });
  return (
    <Handle
      at={draw(at)}
      label={`Input of ${side.toUpperCase()}`}
      value={at.x}
      min={-REACH}
      max={REACH}
      valueText={`${fixed(at.x)} along axis 1, ${fixed(at.y)} along axis 2; gates ${fixed(gate.x, 2)} and ${fixed(gate.y, 2)} open`}
      onDrag={({ x, y }) => place({ x: x / UNIT, y: -y / UNIT })}
      onStep={step}
    >
      {side === 'a' ? <circle class="f18-tip is-a" r={11} /> : <rect class="f18-tip is-b" x={-10} y={-10} width={20} height={20} />}
      <text class="f18-name" y={4.5} text-anchor="middle">
        {side.toUpperCase()}
      </text>
    </Handle>
  );
}

function Arrow({ to, className }: { to: Point; className: string }) {
  const { x, y } = draw(to);
  const length = Math.hypot(x, y);
  if (length < 2) return <circle class={`f18-dot ${className}`} r={3} />;
  const head = Math.min(11, length / 2);
  const [ux, uy] = [x / length, y / length];
  const base = { x: x - head * ux, y: y - head * uy };
  const wing = head * 0.5;
  return (
    <g class={`f18-arrow ${className}`}>
      <path class="f18-shaft" d={`M0 0L${base.x} ${base.y}`} />
      <path class="f18-head" d={`M${x} ${y}L${base.x - wing * uy} ${base.y + wing * ux}L${base.x + wing * uy} ${base.y - wing * ux}Z`} />
    </g>
  );
}

function way(from: Point, to: Point): string {
  const [p, q] = [draw(from), draw(to)];
  return `M${p.x} ${p.y}L${q.x} ${q.y}`;
}

/** A small arc from one direction to the other, the short way round. */
function angleBetween(u: Point, v: Point): string {
  const from = Math.atan2(u.y, u.x);
  const turn = Math.atan2(u.x * v.y - u.y * v.x, u.x * v.x + u.y * v.y);
  return Array.from({ length: 31 }, (_, i) => {
    const angle = from + (turn * i) / 30;
    return `${i === 0 ? 'M' : 'L'}${(34 * Math.cos(angle)).toFixed(1)} ${(-34 * Math.sin(angle)).toFixed(1)}`;
  }).join('');
}
