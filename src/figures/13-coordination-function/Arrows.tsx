import { Handle } from '../parts/Handle.tsx';
import { clamp } from '../parts/numbers.ts';
import type { Point } from '../parts/points.ts';
import { CAPTIONS, type Pairing, PICTURES } from './pairs.ts';

const ROW = 42;
const TAIL = 92;
const HEAD = 262;
/** Heads on the same caption stand side by side, so that each can be grabbed. */
const APART = 26;

const rowY = (row: number): number => ROW * row;

type Props = { pairing: Pairing; onPair(picture: number, caption: number | null): void };

/** Pictures on the left, captions on the right, and an arrow from each picture. Below the captions, an arrow means no pair. */
export function Arrows({ pairing, onPair }: Props) {
  const rows = pairing.map((caption) => caption ?? CAPTIONS.length);
  const heads = rows.map((row, picture) => ({
    x: HEAD - APART * rows.slice(0, picture).filter((other) => other === row).length,
    y: rowY(row),
  }));
  const pair = (picture: number, row: number) => onPair(picture, row < CAPTIONS.length ? row : null);
  return (
    <g transform="translate(0 250)">
      {PICTURES.map(({ name }, i) => (
        <g key={name} transform={`translate(0 ${rowY(i)})`}>
          <circle class="f13-a" cx={TAIL - 16} r={11} />
          <text class="f13-name" x={TAIL - 16} y={4} text-anchor="middle">
            {name[0]}
          </text>
          <text class="fg-text-a" x={TAIL - 34} y={4.5} text-anchor="end">
            {name}
          </text>
        </g>
      ))}
      {CAPTIONS.map(({ text }, j) => (
        <g key={text} transform={`translate(${HEAD + 22} ${rowY(j)})`}>
          <rect class="f13-b" y={-10} width={20} height={20} />
          <text class="f13-name is-b" x={10} y={4} text-anchor="middle">
            {initial(text)}
          </text>
          <text class="fg-text-b" x={28} y={4.5}>
            “{text}”
          </text>
        </g>
      ))}
      <g transform={`translate(${HEAD + 22} ${rowY(CAPTIONS.length)})`}>
        <rect class="f13-none" y={-10} width={20} height={20} />
        <text class="fg-note" x={28} y={4.5}>
          no pair
        </text>
      </g>
      {heads.map(({ x, y }, i) => (
        <path
          key={PICTURES[i]?.name}
          class={pairing[i] === null ? 'f13-none' : 'f13-link'}
          d={`M${TAIL} ${rowY(i)}C${TAIL + 60} ${rowY(i)} ${x - 70} ${y} ${x - 8} ${y}`}
        />
      ))}
      {heads.map((at, i) => (
        <ArrowHead key={PICTURES[i]?.name} picture={i} row={rows[i] ?? 0} at={at} onRow={(row) => pair(i, row)} />
      ))}
    </g>
  );
}

type HeadProps = { picture: number; row: number; at: Point; onRow(row: number): void };

function ArrowHead({ picture, row, at, onRow }: HeadProps) {
  const toRow = (to: number) => onRow(clamp(Math.round(to), 0, CAPTIONS.length));
  return (
    <Handle
      at={at}
      label={`Caption of the picture of a ${PICTURES[picture]?.name}`}
      value={row}
      min={0}
      max={CAPTIONS.length}
      valueText={CAPTIONS[row]?.text ?? 'no pair'}
      vertical
      onDrag={({ y }) => toRow(y / ROW)}
      onStep={({ right, up }) => toRow(row - up + right)}
    >
      <path class="f13-head" d="M-10-8 8 0-10 8Z" />
    </Handle>
  );
}

/** The letter of a caption is that of its noun. */
export const initial = (text: string): string => text.split(' ').at(-1)?.[0] ?? '';
