import { Bar } from '../parts/Bar.tsx';
import type { Ink } from '../parts/inks.ts';
import type { Element, Meeting } from './sequence.ts';

const SIZE = 150;
const LEFT = 116;
const TOP = 24;

type Block = { name: string; ink: Ink; x: number; y: number; width: number; height: number; joint: boolean };

/** The table of attention weights as four blocks, each as large as it is. Who looks is down the side, who is looked at along the top. */
export function Attention({ elements, picked, meeting }: { elements: Element[]; picked: number; meeting: Meeting }) {
  const patches = elements.filter(({ kind }) => kind === 'patch').length;
  const words = elements.length - patches;
  const unit = SIZE / Math.max(1, elements.length);
  const [a, b] = [unit * patches, unit * words];
  const blocks: Block[] = [
    { name: 'image to image', ink: 'a', x: 0, y: 0, width: a, height: a, joint: false },
    { name: 'image to text', ink: 'joint', x: a, y: 0, width: b, height: a, joint: true },
    { name: 'text to image', ink: 'joint', x: 0, y: a, width: a, height: b, joint: true },
    { name: 'text to text', ink: 'b', x: a, y: a, width: b, height: b, joint: false },
  ];
  const shown = blocks.filter(({ joint }) => meeting === 'raw' || !joint);
  return (
    <svg
      class="fg-drawing"
      viewBox="0 0 404 200"
      role="img"
      aria-label={`Attention in the first layer: ${meeting === 'raw' ? `one table of ${elements.length} by ${elements.length}` : `a table of ${patches} by ${patches} and one of ${words} by ${words}, nothing between them`}`}
    >
      <text class="fg-note fg-strong" y={12}>
        first layer: who attends to whom
      </text>
      <g transform={`translate(${LEFT} ${TOP})`}>
        <rect class="f03-empty" width={SIZE} height={SIZE} />
        {shown.map(({ name, ink, x, y, width, height }) => (
          <Bar key={name} x={x} y={y} width={width} height={height} ink={ink} />
        ))}
        <path class="fg-axis" d={`M0 ${a}h${SIZE}M${a} 0v${SIZE}`} />
        <rect class="f03-row" y={unit * picked} width={SIZE} height={unit} />
        <text class="fg-text-a fg-strong" x={-8} y={a / 2 + 5} text-anchor="end">
          {patches > 0 ? 'image' : ''}
        </text>
        <text class="fg-text-b fg-strong" x={-8} y={a + b / 2 + 5} text-anchor="end">
          {words > 0 ? 'text' : ''}
        </text>
        <text class="fg-note" x={SIZE + 10} y={a / 2 + 5}>
          {meeting === 'raw' ? 'one network' : 'an encoder each:'}
        </text>
        <text class="fg-note" x={SIZE + 10} y={a / 2 + 21}>
          {meeting === 'raw' ? 'sees everything' : 'the corners are empty'}
        </text>
      </g>
    </svg>
  );
}
