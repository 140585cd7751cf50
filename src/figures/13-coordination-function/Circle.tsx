import type { Point } from '../parts/points.ts';
import { initial } from './Arrows.tsx';
import { type Caption, type Pairing, PICTURES } from './pairs.ts';

const OUTER = 100;
const INNER = 70;

const on = (angle: number, radius: number): Point => {
  const radians = (angle * Math.PI) / 180;
  return { x: radius * Math.cos(radians), y: -radius * Math.sin(radians) };
};

/** The directions of all encodings: pictures on the outer ring, captions on the inner one, so that both are seen where they agree. */
export function Circle({ pairing, turned, captions }: { pairing: Pairing; turned: number; captions: readonly Caption[] }) {
  return (
    <g transform="translate(196 110)">
      <circle class="f13-disc" r={OUTER} />
      <circle class="f13-ring" r={OUTER} />
      <circle class="f13-ring" r={INNER} />
      {pairing.map((caption, picture) => {
        if (caption === null) return null;
        const from = on(PICTURES[picture]?.angle ?? 0, OUTER);
        const to = on((captions[caption]?.angle ?? 0) + turned, INNER);
        return <path key={PICTURES[picture]?.name} class="f13-tie" d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />;
      })}
      {captions.map(({ text, angle }) => {
        const { x, y } = on(angle + turned, INNER);
        return (
          <g key={text} transform={`translate(${x} ${y})`}>
            <rect class="f13-b" x={-10} y={-10} width={20} height={20} />
            <text class="f13-name is-b" y={4} text-anchor="middle">
              {initial(text)}
            </text>
          </g>
        );
      })}
      {PICTURES.map(({ name, angle }) => {
        const { x, y } = on(angle, OUTER);
        return (
          <g key={name} transform={`translate(${x} ${y})`}>
            <circle class="f13-a" r={11} />
            <text class="f13-name" y={4} text-anchor="middle">
              {name[0]}
            </text>
          </g>
        );
      })}
    </g>
  );
}
