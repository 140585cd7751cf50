import { Drawing } from '../parts/Drawing.tsx';
import type { Point } from '../parts/points.ts';
import type { Classified } from './classify.ts';
import { columnOf, ENCODERS, type Graph, INPUTS } from './graph.ts';
import { Node, RADIUS } from './Node.tsx';

const HEIGHT = 316;
const COLUMNS = [44, 168, 296];
const HEADS = ['inputs', 'encoders', 'representations'];

type Props = { graph: Graph; classified: Classified; picked: number | null; onPress(node: number): void };

/** The graph from left to right: solid arrows for what is computed from what, dashed arcs for what a loss compares. */
export function Network({ graph, classified, picked, onPress }: Props) {
  const place = (node: number): Point => {
    const column = [INPUTS, ENCODERS, graph.outputs][columnOf(node)] ?? [];
    return { x: COLUMNS[columnOf(node)] ?? 0, y: 24 + ((HEIGHT - 24) / column.length) * (column.indexOf(node) + 0.5) };
  };
  const ends = ([from, to]: [number, number]) => ({ from: place(from), to: place(to) });
  return (
    <Drawing width={400} height={HEIGHT} label="A scheme: inputs on the left, encoders, representations on the right">
      {HEADS.map((head, i) => (
        <text key={head} class="fg-note fg-strong" x={COLUMNS[i]} y={12} text-anchor="middle">
          {head}
        </text>
      ))}
      {graph.arrows.map((pair) => (
        <path key={pair.join('-')} class="f02-arrow" d={arrow(ends(pair), ENCODERS.map(place))} />
      ))}
      {graph.couplings.map((pair) => (
        <path key={pair.join('=')} class="f02-coupling" d={arc(ends(pair))} />
      ))}
      {graph.nodes.map((node) => (
        <Node
          key={node}
          node={node}
          at={place(node)}
          sources={classified.sources.get(node) ?? []}
          picked={picked === node}
          onPress={() => onPress(node)}
        />
      ))}
    </Drawing>
  );
}

/** From edge to edge of the two circles, with a head. An arrow past the encoders is bent as keeps it farthest from them. */
function arrow({ from, to }: { from: Point; to: Point }, encoders: Point[]): string {
  const passes = to.x - from.x > 200;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const clearance = (lift: number) => Math.min(...encoders.map(({ y }) => Math.abs(middle.y + lift / 2 - y)));
  const lift = passes ? BENDS.reduce((best, other) => (clearance(other) > clearance(best) ? other : best)) : 0;
  const bend = { x: middle.x, y: middle.y + lift };
  const start = towards(from, bend, RADIUS);
  const end = towards(to, bend, RADIUS + 2);
  const angle = Math.atan2(end.y - bend.y, end.x - bend.x);
  const barb = (turn: number) => `${round(end.x - 8 * Math.cos(angle + turn))} ${round(end.y - 8 * Math.sin(angle + turn))}`;
  return `M${round(start.x)} ${round(start.y)}Q${round(bend.x)} ${round(bend.y)} ${round(end.x)} ${round(end.y)}M${barb(0.5)}L${round(end.x)} ${round(end.y)}L${barb(-0.5)}`;
}

/** How far the middle may be pulled up or down; the curve follows by half. */
const BENDS = [0, -66, 66];

/** Out to the right and back; the farther apart the two, the wider. */
function arc({ from, to }: { from: Point; to: Point }): string {
  const width = 26 + 0.34 * Math.abs(to.y - from.y);
  const x = from.x + RADIUS + 1;
  return `M${x} ${round(from.y)}C${round(x + width)} ${round(from.y)} ${round(x + width)} ${round(to.y)} ${x} ${round(to.y)}`;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}

const round = (value: number): number => Math.round(value * 10) / 10;
